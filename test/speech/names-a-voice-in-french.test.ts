import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voiceLabel } from '../../src/speech/voices/voice-label.ts';
import { anyVoices } from './any-voices.ts';

const google = 'Android Speech Recognition and Synthesis from Google';

test.for([
  ['Microsoft Denise Online (Natural) - French (France)', 'fr-FR', 'Denise (France)'],
  ['Microsoft VivienneMultilingual Online (Natural) - French (France)', 'fr-FR', 'Vivienne (France)'],
  ['Microsoft Rémy Online (Natural) - French (France)', 'fr-FR', 'Rémy (France)'],
  ['Microsoft Hortense Desktop - French', 'fr-FR', 'Hortense (France)'],
  ['Microsoft Guillaume - French (Switzerland)', 'fr-CH', 'Guillaume (Suisse)'],
  ['Google français', 'fr-FR', 'Google français'],
  ['Google français 4 (Natural)', 'fr-FR', 'Voix féminine 1 (France)'],
  ['Chrome OS français 5', 'fr-FR', 'Voix masculine 1 (France)'],
  [`${google} fr-fr-x-frc-local`, 'fr-FR', 'Voix féminine 1 (France)'],
  [`${google} fr-ca-x-cad-network`, 'fr-CA', 'Voix masculine 2 (Canada)'],
  [`${google} fr-CA-language`, 'fr-CA', 'Voix féminine 1 (Canada)'],
  ['Thomas', 'fr-FR', 'Thomas (France)'],
  ['Amélie (premium)', 'fr-CA', 'Amélie (Canada)'],
  ['français France', 'fr-FR', 'Français (France)'],
  ['français (France,F000)', 'fr-FR', 'Français (France)'],
  ['French Belgium', 'fr-BE', 'Français (Belgique)'],
  ['French (France) espeak-ng', 'fr-FR', 'Français (France)'],
  ['français', 'fr', 'Français'],
  ['Voix d’essai', 'fr-FR', 'Voix d’essai (France)'],
  ['Voix (essai)', 'fr-FR', 'Voix (essai)'],
] as const)('%s of %s is shown as « %s »', ([name, lang, label]) => {
  expect(voiceLabel({ name, lang })).toBe(label);
});

test('whatever it is called, a voice of a region has a name to show, with that region or another hint', () => {
  fc.assert(
    fc.property(anyVoices, (voices) => {
      const labels = voices.filter(({ lang }) => lang.startsWith('fr-')).map((voice) => voiceLabel(voice));
      for (const label of labels) expect(label).toMatch(/\)$|^Google français$/);
    }),
  );
});
