import { expect, test } from 'vitest';
import { voiceQuality } from '../../src/speech/voices/voice-quality.ts';

test.for([
  ['Microsoft Denise Online (Natural) - French (France)', 'très naturelle'],
  ['Google français', 'naturelle'],
  ['Google français 4 (Natural)', 'naturelle'],
  ['Android Speech Recognition and Synthesis from Google fr-ca-x-cad-network', 'naturelle'],
  ['Microsoft Hortense - French (France)', 'correcte'],
  ['Audrey', 'correcte'],
  ['Audrey (Enhanced)', 'naturelle'],
  ['Audrey (Premium)', 'très naturelle'],
  ['Audrey (de qualité)', 'très naturelle'],
  ['French (France) espeak-ng', 'robotique'],
  ['French (Belgium)', 'robotique'],
  ['français France', undefined],
  ['Voix d’essai', undefined],
] as const)('%s is heard as %s', ([name, quality]) => {
  expect(voiceQuality(name)).toBe(quality);
});
