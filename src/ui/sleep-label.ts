import type { SleepSnapshot } from '../speech/sleep-timer.ts';

/** When the voice will fall silent, as a French sentence; nothing where it will not by itself. */
export function sleepLabel({ end, left }: SleepSnapshot): string {
  switch (end) {
    case 'never':
      return '';
    case 'time':
      return `La voix s’arrête dans ${Math.ceil(left / 60_000)} min.`;
    case 'sentence':
      return 'La voix s’arrête à la fin de la phrase.';
    case 'paragraph':
      return 'La voix s’arrête à la fin du paragraphe.';
    case 'article':
      return 'La voix s’arrête à la fin de l’article.';
  }
}
