import { RANKS } from './known-voices.ts';

/** What the name of a voice tells of it. */
export interface VoiceTraits {
  /** The same for all that is one voice in one language: each quality, variant and spelling of it. */
  readonly identity: string;
  /** Its place among the known voices, 0 the best; none for a voice that is not known. */
  readonly rank: number | undefined;
  /** Its quality among what is the same voice: 0 as it is, more if it was enhanced, less if it was altered. */
  readonly grade: number;
}

/** Microsoft Denise Online (Natural) - French (France), Microsoft Hortense Desktop - French: the first name. */
export const MICROSOFT = /^Microsoft (\p{L}+?)(?:Multilingual)?(?!\p{L})/u;

/** Where the names hold what a known voice is found by; the accents are gone. */
const KNOWN_BY = [
  MICROSOFT,
  // Android Speech Recognition and Synthesis from Google fr-fr-x-frc-local
  /-x-(\w+)-(?:local|network)$/,
  // Android Speech Recognition and Synthesis from Google fr-FR-language
  / (fr-[A-Z]+)-language$/,
  // Google français 4 (Natural), Chrome OS français 4
  /^(?:Google|Chrome OS) francais (\d)/,
  // Google français
  /^(Google) francais$/,
  // Audrey, Audrey (Premium)
  /^([A-Z]\w+)(?: \(.+\))?$/,
];

/**
 * What Apple writes behind the better versions of a voice, worst first. French systems call « premium » what English
 * ones call Enhanced, and « de qualité » what those call Premium: this order holds in both.
 *
 * Source: readium/speech, `json/localizedNames/apple.json`, August 2026, CC0 1.0.
 */
const APPLE_GRADES = [/^\S+ \(.+\)$/, /\(premium\)$/i, /\(de qualite\)$/i];

/** Reads the name that a browser gives to a French voice. */
export function voiceTraits(name: string): VoiceTraits {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const rank = RANKS.get(KNOWN_BY.map((pattern) => pattern.exec(plain)?.[1]).find(Boolean) ?? '');
  if (rank !== undefined) {
    return {
      identity: `known ${rank}`,
      rank,
      grade: APPLE_GRADES.findLastIndex((pattern) => pattern.test(plain)) + 1,
    };
  }
  // espeak-ng has a hundred altered voices beside each: French (France)+Alex, in Chromium French (France)+Alex espeak-ng.
  const identity = plain.replace(/\+.*$| espeak[\w-]*$/, '');
  return { identity, rank, grade: plain.includes('+') ? -1 : 0 };
}
