import fc from 'fast-check';
import { LEAST_CONTRAST } from '../../src/settings/colour-pair.ts';
import { type Colour, contrast } from '../../src/settings/contrast.ts';
import type { Reading } from '../../src/settings/reading.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb): Colour => `#${rgb.toString(16).padStart(6, '0')}`);

/** Whatever the reader may choose. */
export const anyReading: fc.Arbitrary<Reading> = fc.record({
  size: fc.integer({ min: 80, max: 300 }),
  line: fc.integer({ min: 120, max: 300 }),
  paragraph: fc.integer({ min: 80, max: 400 }),
  letter: fc.integer({ min: 0, max: 50 }),
  word: fc.integer({ min: 0, max: 100 }),
  width: fc.integer({ min: 20, max: 100 }),
  font: fc.constantFrom('system', 'atkinson', 'andika', 'lexend', 'opendyslexic', 'luciole', 'own'),
  theme: fc.constantFrom('system', 'light', 'dark', 'sepia', 'contrast', 'own'),
  syllables: fc.boolean(),
  silent: fc.boolean(),
  guide: fc.constantFrom('none', 'ruler', 'mask-1', 'mask-2', 'mask-3'),
  view: fc.constantFrom('whole', 'paragraph', 'sentence'),
  colours: fc
    .record({ text: colour, ground: colour })
    .filter(({ text, ground }) => contrast(text, ground) >= LEAST_CONTRAST),
});
