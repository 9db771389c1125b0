import { expect, test } from 'vitest';
import { hasPitch } from '../../src/speech/voices/has-pitch.ts';

test.for([
  ['Microsoft Denise Online (Natural) - French (France)', false],
  ['Microsoft VivienneMultilingual Online (Natural) - French (France)', false],
  ['Microsoft Hortense - French (France)', true],
  ['Google français 4 (Natural)', true],
  ['Thomas', true],
] as const)('%s: %s', ([name, expected]) => {
  expect(hasPitch({ name })).toBe(expected);
});
