import { LEAST_CONTRAST } from '../../settings/colour-pair.ts';

/** What a contrast is worth, in a French sentence. 4.5 and 7 are what WCAG 2.2 asks of text, 1.4.3 and 1.4.6. */
export function contrastLabel(contrast: number): string {
  // Never rounded up to what it does not reach.
  const number = String(Math.floor(contrast * 10) / 10).replace('.', ',');
  return `Contraste de ${number} sur 21 : ${worth(contrast)}`;
}

function worth(contrast: number): string {
  if (contrast >= 7) return 'très bon.';
  if (contrast >= 4.5) return 'suffisant. Au-dessus de 7, le texte se lit mieux.';
  if (contrast >= LEAST_CONTRAST) return 'faible. Le texte se lira mal, surtout petit.';
  return 'trop faible. Choisissez des couleurs plus éloignées l’une de l’autre.';
}
