import type { PlayerSnapshot } from '../speech/player.ts';

/** What the reader is told of a reading that is not going on; nothing while there is nothing to say. */
export function playerMessage({ status, canSpeak, missingVoiceHelp }: PlayerSnapshot): string {
  if (!canSpeak || status === 'unavailable') return missingVoiceHelp;
  switch (status) {
    case 'interrupted':
      return 'La lecture a été interrompue. Touchez Lire pour continuer ici.';
    case 'blocked':
      return 'Le navigateur attend votre accord. Touchez Lire pour entendre la voix.';
    case 'failed':
      return 'La voix s’est arrêtée. Touchez Lire pour reprendre ici.';
    case 'finished':
      return 'Fin de l’article.';
    default:
      return '';
  }
}
