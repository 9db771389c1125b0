import { type Colour, luminance } from '../../settings/contrast.ts';
import type { ColourPair } from '../../settings/colour-pair.ts';
import type { Reading } from '../../settings/reading.ts';

/** What `tokens.css` says of each colour, by the name of the token; and whether the browser's own parts are dark. */
export interface Palette {
  readonly 'color-scheme': 'light' | 'dark';
  readonly '--ground': Colour;
  readonly '--surface': Colour;
  readonly '--text': Colour;
  readonly '--text-quiet': Colour;
  readonly '--line': Colour;
  readonly '--accent': Colour;
  readonly '--on-accent': Colour;
  readonly '--reading': Colour;
  readonly '--sentence': Colour;
  readonly '--on-sentence': Colour;
  readonly '--warning': Colour;
  readonly '--on-warning': Colour;
  readonly '--shadow': string;
}

/** The colours of tokens.css by day. */
export const LIGHT: Palette = {
  'color-scheme': 'light',
  '--ground': '#faf6ee',
  '--surface': '#ffffff',
  '--text': '#1f1c17',
  '--text-quiet': '#4d473d',
  '--line': '#8a8171',
  '--accent': '#0a4b50',
  '--on-accent': '#ffffff',
  '--reading': '#f1e8d5',
  '--sentence': '#ffdf87',
  '--on-sentence': '#1f1c17',
  '--warning': '#fde9e4',
  '--on-warning': '#5c1a0b',
  '--shadow': '0 -2px 12px rgb(0 0 0 / 12%)',
};

/** The colours of tokens.css by night. */
export const DARK: Palette = {
  'color-scheme': 'dark',
  '--ground': '#16181b',
  '--surface': '#202428',
  '--text': '#ece7dc',
  '--text-quiet': '#c9c2b4',
  '--line': '#7d786d',
  '--accent': '#93dcd5',
  '--on-accent': '#0a2426',
  '--reading': '#262b30',
  '--sentence': '#f3d27a',
  '--on-sentence': '#16181b',
  '--warning': '#46211a',
  '--on-warning': '#ffe4dc',
  '--shadow': '0 -2px 12px rgb(0 0 0 / 50%)',
};

export const SEPIA: Palette = {
  'color-scheme': 'light',
  '--ground': '#f3e5c8',
  '--surface': '#faf1dc',
  '--text': '#33230f',
  '--text-quiet': '#4d3a20',
  '--line': '#8a7048',
  '--accent': '#5f2c0c',
  '--on-accent': '#ffffff',
  '--reading': '#e8d5ae',
  '--sentence': '#ffd27a',
  '--on-sentence': '#33230f',
  '--warning': '#fadcd0',
  '--on-warning': '#5c1a0b',
  '--shadow': LIGHT['--shadow'],
};

export const CONTRAST: Palette = {
  'color-scheme': 'dark',
  '--ground': '#000000',
  '--surface': '#000000',
  '--text': '#ffffff',
  '--text-quiet': '#ffffff',
  '--line': '#ffffff',
  '--accent': '#ffe600',
  '--on-accent': '#000000',
  '--reading': '#2b2b2b',
  '--sentence': '#ffffff',
  '--on-sentence': '#000000',
  '--warning': '#ffe600',
  '--on-warning': '#000000',
  '--shadow': 'none',
};

/** Of two colours no third is made: each text has all the contrast that the reader has chosen. */
export function paletteOfPair({ text, ground }: ColourPair): Palette {
  return {
    'color-scheme': luminance(ground) < luminance(text) ? 'dark' : 'light',
    '--ground': ground,
    '--surface': ground,
    '--text': text,
    '--text-quiet': text,
    '--line': text,
    '--accent': text,
    '--on-accent': ground,
    '--reading': ground,
    '--sentence': text,
    '--on-sentence': ground,
    '--warning': text,
    '--on-warning': ground,
    '--shadow': 'none',
  };
}

/** The colours that were chosen; none where they are as the system's. */
export function paletteOf({ theme, colours }: Pick<Reading, 'theme' | 'colours'>): Palette | undefined {
  switch (theme) {
    case 'system':
      return undefined;
    case 'light':
      return LIGHT;
    case 'dark':
      return DARK;
    case 'sepia':
      return SEPIA;
    case 'contrast':
      return CONTRAST;
    case 'own':
      return paletteOfPair(colours);
  }
}
