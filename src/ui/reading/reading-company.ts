import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Player } from '../../speech/player.ts';
import type { FollowVoice } from '../follow-voice.ts';

/** The reading that the aids go along with. */
export interface ReadingCompany {
  readonly player: Player;
  readonly follow: FollowVoice;
  readonly settings: SettingsStore;
}
