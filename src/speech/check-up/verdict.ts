/** What a check-up found out about a voice on this device. */
export interface Verdict {
  /** The voice that was tried; null where there was no French one. */
  readonly voice: CheckedVoice | null;
  /** When, as an ISO date: `2026-03-03`. */
  readonly date: string;
  /** The browser and its version, as it may be shown: `Chrome 141`. */
  readonly browser: string;
  /**
   * - `yes`: the listener heard French, and told the number that was said
   * - `unclear`: French was heard, but not the number
   * - `english`: the voice answered in English, as Android does when its French is not installed
   * - `silent`: nothing was heard
   * - `no-voice`: the browser lists no French voice
   * - `unknown`: the listener did not say
   */
  readonly french: French;
  /** `proven`: it spoke with no network; `claimed`: the browser says that it can. */
  readonly offline: Offline;
  /** Whether it tells each word as it comes to it. */
  readonly tellsWords: boolean;
}

/** A voice as it is known again after a restart. */
export interface CheckedVoice {
  readonly name: string;
  /** BCP 47 tag, normalised. */
  readonly lang: string;
}

export const FRENCH = ['yes', 'unclear', 'english', 'silent', 'no-voice', 'unknown'] as const;
export const OFFLINE = ['proven', 'claimed', 'no', 'unknown'] as const;

export type French = (typeof FRENCH)[number];
export type Offline = (typeof OFFLINE)[number];

/** Whether there is something that the listener can do on this device to hear French, or hear it better. */
export function needsHelp({ french }: Verdict): boolean {
  return french !== 'yes' && french !== 'unknown';
}
