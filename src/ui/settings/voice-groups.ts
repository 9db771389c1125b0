import type { Voice } from '../../speech/engine.ts';
import type { VoiceChoice } from '../../speech/voices-to-try.ts';

/** As many voices as a list shows before it is opened up. */
const FEW = 12;

/** The voices to choose from, in the order in which they are shown. */
export interface VoiceGroups {
  /** Those that speak offline, the best first. */
  readonly local: readonly Voice[];
  /** Those that need the network. */
  readonly remote: readonly Voice[];
  /** How many there are that are not among them. */
  readonly hiddenCount: number;
}

/**
 * Sorts the voices to choose from into groups.
 * @param ranked The French voices, the best first.
 * @param chosen Shown wherever it stands in the list.
 * @param showsAll False for the best dozen alone.
 */
export function voiceGroups(
  ranked: readonly Voice[],
  chosen: VoiceChoice | null,
  showsAll: boolean,
): VoiceGroups {
  const shown = ranked.filter(
    (voice, index) => showsAll || index < FEW || (voice.name === chosen?.name && voice.lang === chosen.lang),
  );
  return {
    local: shown.filter(({ isLocal }) => isLocal),
    remote: shown.filter(({ isLocal }) => !isLocal),
    hiddenCount: ranked.length - shown.length,
  };
}
