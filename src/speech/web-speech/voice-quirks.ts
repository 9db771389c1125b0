import type { Voice } from '../engine.ts';

/** What some voices do otherwise than one would think, in whatever browser. */
interface VoiceQuirks {
  /** The highest `rate` that the voice takes. */
  readonly fastest: number;
  /** How long it may speak at all, in ms: then it falls silent and never ends. */
  readonly longestSpeech: number;
  /** Characters that end it, or make it fail. */
  readonly fatal: RegExp | undefined;
}

const PLAIN: VoiceQuirks = { fastest: 10, longestSpeech: Infinity, fatal: undefined };

/** The first whose name fits, of those voices that need the network. */
const BY_NAME: readonly (readonly [RegExp, VoiceQuirks])[] = [
  // They stop after 14 to 15 s without an event (https://bugs.chromium.org/p/chromium/issues/detail?id=335907), and ask
  // the server for half of `rate`, which takes 1 at most
  // (https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/resources/network_speech_synthesis/mv3/tts_extension.js).
  [/^Google /, { ...PLAIN, fastest: 2, longestSpeech: 14_000 }],
  // https://github.com/HadrienGardeur/read-aloud-best-practices/issues/8
  [/^Microsoft .*\bOnline\b/, { ...PLAIN, fatal: /[&<>]/g }],
];

/** The quirks of a voice. */
export function voiceQuirksOf(voice: Voice | undefined): VoiceQuirks {
  if (!voice || voice.isLocal) return PLAIN;
  return BY_NAME.find(([name]) => name.test(voice.name))?.[1] ?? PLAIN;
}

/** A text without what the voice cannot bear, of the same length, so that its offsets stay what they are. */
export function bearable(text: string, { fatal }: VoiceQuirks): string {
  return fatal ? text.replaceAll(fatal, ' ') : text;
}
