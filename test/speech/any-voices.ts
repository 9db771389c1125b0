import fc from 'fast-check';
import type { Voice } from '../../src/speech/engine.ts';

/** A French voice that speaks offline, unless said otherwise. */
export function named(name: string, { lang = 'fr-FR', isLocal = true }: Partial<Voice> = {}): Voice {
  return { id: `${name} ${lang} ${isLocal}`, name, lang, isLocal };
}

const NAMES = [
  'Audrey',
  'Audrey (Enhanced)',
  'Audrey (Premium)',
  'Thomas',
  'Amélie (premium)',
  'Jacques',
  'Eddy (Français (France))',
  'Microsoft Hortense - French (France)',
  'Microsoft Denise Online (Natural) - French (France)',
  'Google français',
  'Google français 4 (Natural)',
  'Android Speech Recognition and Synthesis from Google fr-fr-x-frc-local',
  'français France',
  'French (France) espeak-ng',
  'French (France)+Alex espeak-ng',
  'French (France)+Mr serious espeak-ng',
];

/** Lists of voices as any browser may give them, with doubles and with voices that nobody knows. */
export const anyVoices = fc
  .array(
    fc.record({
      name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
      lang: fc.constantFrom('fr', 'fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'en-US', 'frr'),
      isLocal: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((voices): Voice[] => voices.map((voice, index) => ({ id: String(index), ...voice })));

/** What a reader may have chosen in the browser. */
export const anyLanguages = fc.array(
  fc.constantFrom('fr', 'fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'en-US', 'de'),
  { maxLength: 4 },
);
