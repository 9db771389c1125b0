import { expect, test } from 'vitest';
import { contrast } from '../../../src/settings/contrast.ts';
import { ORDINARY } from '../../../src/settings/reading.ts';
import { CONTRAST, DARK, LIGHT, paletteOf, paletteOfPair, SEPIA } from '../../../src/ui/reading/palettes.ts';
import tokens from '../../../src/ui/styles/tokens.css?raw';

const [day = '', night = ''] = tokens.split('@media (prefers-color-scheme: dark)');

/** Each text of a theme with what it stands on. */
const PAIRS = [
  ['--text', '--ground'],
  ['--text', '--surface'],
  ['--text', '--reading'],
  ['--text-quiet', '--ground'],
  ['--text-quiet', '--surface'],
  ['--text-quiet', '--reading'],
  ['--accent', '--ground'],
  ['--accent', '--surface'],
  ['--on-accent', '--accent'],
  ['--on-sentence', '--sentence'],
  ['--on-warning', '--warning'],
] as const;

const PALETTES = {
  light: LIGHT,
  dark: DARK,
  sepia: SEPIA,
  contrast: CONTRAST,
  own: paletteOfPair({ text: '#003300', ground: '#ccffcc' }),
};

test.for([
  ['light', LIGHT, day],
  ['dark', DARK, night],
] as const)('the theme %s has the colours that the page has by itself', ([, palette, css]) => {
  const { 'color-scheme': _, ...colours } = palette;
  for (const [name, value] of Object.entries(colours)) expect(css).toContain(`${name}: ${value};`);
});

test.for(Object.entries(PALETTES))(
  'in the theme %s every text has a contrast of 7 or more',
  ([, palette]) => {
    const faint = PAIRS.filter(([text, ground]) => contrast(palette[text], palette[ground]) < 7);
    expect(faint).toEqual([]);
  },
);

test.for(Object.entries(PALETTES))('in the theme %s edges can be seen', ([, palette]) => {
  for (const ground of ['--ground', '--surface'] as const)
    expect(contrast(palette['--line'], palette[ground])).toBeGreaterThanOrEqual(3);
});

test('a theme of the reader’s own has their two colours and no other', () => {
  const colours = { text: '#222222', ground: '#eeeeee' } as const;
  const { 'color-scheme': scheme, '--shadow': _, ...used } = paletteOfPair(colours);
  expect(new Set(Object.values(used))).toEqual(new Set(Object.values(colours)));
  expect(scheme).toBe('light');
});

test('as the system wants it is no theme', () => {
  expect(paletteOf(ORDINARY)).toBeUndefined();
});
