import { type ColourPair, pairField } from './colour-pair.ts';
import { choiceField, numberField } from './reading-fields.ts';

/** How the reader wants to see articles. */
export interface Reading {
  /** Size of the article's text, in % of the ordinary one. */
  readonly size: number;
  /** Height of a line, in % of the size of the text. */
  readonly line: number;
  /** Space between two paragraphs, in % of the size of the text. */
  readonly paragraph: number;
  /** Space added between letters, in hundredths of an em. */
  readonly letter: number;
  /** Space added between words, in hundredths of an em. */
  readonly word: number;
  /** Length of a line where the screen is wide enough, in characters. */
  readonly width: number;
  /** `own` is the file that the reader has opened on this device. */
  readonly font: 'system' | 'atkinson' | 'andika' | 'lexend' | 'opendyslexic' | 'luciole' | 'own';
  /** `own` are the `colours`. */
  readonly theme: 'system' | 'light' | 'dark' | 'sepia' | 'contrast' | 'own';
  readonly colours: ColourPair;
  /** Whether every other syllable is set apart. */
  readonly syllables: boolean;
  /** Whether the letters that are not heard are toned down. */
  readonly silent: boolean;
  /** What keeps the eye on the line: a ruler under it, or a mask that leaves so many lines clear. */
  readonly guide: 'none' | 'ruler' | 'mask-1' | 'mask-2' | 'mask-3';
  /** How much of the text is shown at a time. */
  readonly view: 'whole' | 'paragraph' | 'sentence';
}

/**
 * What each setting may be. WCAG 2.2, 1.4.12 wants text to bear a line height of 1.5, a space of 2 em between
 * paragraphs, 0.12 em between letters and 0.16 em between words: here each may be at least twice that.
 */
export const FIELDS = {
  size: numberField('s', 80, 300, 100),
  line: numberField('l', 120, 300, 160),
  paragraph: numberField('p', 80, 400, 120),
  letter: numberField('e', 0, 50, 0),
  word: numberField('w', 0, 100, 0),
  width: numberField('m', 20, 100, 60),
  font: choiceField('f', ['system', 'atkinson', 'andika', 'lexend', 'opendyslexic', 'luciole', 'own']),
  theme: choiceField('t', ['system', 'light', 'dark', 'sepia', 'contrast', 'own']),
  colours: pairField('c', { text: '#000000', ground: '#ffffff' }),
  syllables: choiceField('y', [false, true]),
  silent: choiceField('q', [false, true]),
  guide: choiceField('g', ['none', 'ruler', 'mask-1', 'mask-2', 'mask-3']),
  view: choiceField('v', ['whole', 'paragraph', 'sentence']),
};

/** Reading settings out of anything that was kept: what is missing or out of range is the ordinary one. */
export function validReading(kept: unknown): Reading {
  const of = new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  return {
    size: FIELDS.size.valid(of.get('size')),
    line: FIELDS.line.valid(of.get('line')),
    paragraph: FIELDS.paragraph.valid(of.get('paragraph')),
    letter: FIELDS.letter.valid(of.get('letter')),
    word: FIELDS.word.valid(of.get('word')),
    width: FIELDS.width.valid(of.get('width')),
    font: FIELDS.font.valid(of.get('font')),
    theme: FIELDS.theme.valid(of.get('theme')),
    colours: FIELDS.colours.valid(of.get('colours')),
    syllables: FIELDS.syllables.valid(of.get('syllables')),
    silent: FIELDS.silent.valid(of.get('silent')),
    guide: FIELDS.guide.valid(of.get('guide')),
    view: FIELDS.view.valid(of.get('view')),
  };
}

/** How articles are shown to who has chosen nothing. */
export const ORDINARY = validReading(undefined);
