import { ORDINARY, type Reading } from '../../settings/reading.ts';
import { fontLabel } from './fonts.ts';

const THEMES: Readonly<Record<Reading['theme'], string>> = {
  system: '',
  light: 'fond clair',
  dark: 'fond sombre',
  sepia: 'fond sépia',
  contrast: 'contraste élevé',
  own: 'deux couleurs choisies',
};

const GUIDES: Readonly<Record<Reading['guide'], string>> = {
  none: '',
  ruler: 'règle de lecture',
  'mask-1': 'masque d’une ligne',
  'mask-2': 'masque de deux lignes',
  'mask-3': 'masque de trois lignes',
};

const VIEWS: Readonly<Record<Reading['view'], string>> = {
  whole: '',
  paragraph: 'un paragraphe à la fois',
  sentence: 'une phrase à la fois',
};

/** What reading settings change, in a few French words: « texte à 200 %, lignes à 180 % ». */
export function readingSummary(reading: Reading): string {
  const { size, line, paragraph, letter, word, width, font, theme, syllables, silent, guide, view } = reading;
  const parts = [
    size !== ORDINARY.size && `texte à ${size} %`,
    letter !== ORDINARY.letter && `lettres écartées de ${letter} %`,
    word !== ORDINARY.word && `mots écartés de ${word} %`,
    line !== ORDINARY.line && `lignes à ${line} %`,
    paragraph !== ORDINARY.paragraph && `paragraphes à ${paragraph} %`,
    width !== ORDINARY.width && `lignes de ${width} caractères`,
    font !== ORDINARY.font && `police ${fontLabel(font)}`,
    THEMES[theme],
    syllables && 'syllabes distinguées',
    silent && 'lettres muettes atténuées',
    GUIDES[guide],
    VIEWS[view],
  ];
  return parts.filter(Boolean).join(', ') || 'rien de particulier';
}
