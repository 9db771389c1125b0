import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import andika from '@fontsource/andika/files/andika-latin-400-normal.woff2?url';
import lexend from '@fontsource/lexend/files/lexend-latin-400-normal.woff2?url';
import opendyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import type { Reading } from '../../settings/reading.ts';

/** A font of the app's own: one file, fetched only when it is chosen. */
export interface FontFile {
  readonly address: string;
  /** In kB of 1,000 bytes, to be told before. */
  readonly size: number;
  /** The folder of the build that it is kept with. */
  readonly folder: `fonts/${string}`;
  /** From the lightest to the boldest that the file has. */
  readonly weights: string;
}

export interface ReadingFont {
  readonly label: string;
  /** What the style sheet calls it. */
  readonly family: string;
  readonly file?: FontFile;
}

/** The fonts to choose from. Letters that are not in their files, as those of Bambara, are the system's. */
export const FONTS: Readonly<Record<Reading['font'], ReadingFont>> = {
  system: { label: 'Celle de l’appareil', family: '' },
  atkinson: {
    label: 'Atkinson Hyperlegible Next',
    family: 'Atkinson Hyperlegible Next',
    file: { address: atkinson, size: 34, folder: 'fonts/atkinson-hyperlegible-next', weights: '200 800' },
  },
  andika: {
    label: 'Andika',
    family: 'Andika',
    file: { address: andika, size: 19, folder: 'fonts/andika', weights: '400' },
  },
  lexend: {
    label: 'Lexend',
    family: 'Lexend',
    file: { address: lexend, size: 14, folder: 'fonts/lexend', weights: '400' },
  },
  opendyslexic: {
    label: 'OpenDyslexic',
    family: 'OpenDyslexic',
    file: { address: opendyslexic, size: 115, folder: 'fonts/opendyslexic', weights: '400' },
  },
  luciole: { label: 'Luciole', family: 'Luciole' },
  own: { label: 'Ma police', family: 'Ma police' },
};

/** The name of a font, and what it costs where it has to be fetched: « Andika (19 ko) ». */
export function fontLabel(font: Reading['font']): string {
  const { label, file } = FONTS[font];
  return file ? `${label} (${file.size} ko)` : label;
}
