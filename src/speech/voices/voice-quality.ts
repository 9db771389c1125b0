import { QUALITIES } from './known-voices.ts';
import { voiceTraits } from './voice-name.ts';

const WORDS = ['robotique', 'correcte', 'naturelle', 'très naturelle'];

/** How browsers name what espeak-ng speaks: « French (France) », « French (France) espeak-ng ». */
const ESPEAK = /^French \(|espeak/i;

/** How natural a French voice sounds, in French; undefined where that is not known. */
export function voiceQuality(name: string): string | undefined {
  const { rank, grade } = voiceTraits(name);
  if (rank === undefined) return ESPEAK.test(name) ? WORDS[0] : undefined;
  return WORDS[Math.min((QUALITIES[rank] ?? 0) + grade, WORDS.length - 1)];
}
