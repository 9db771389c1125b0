import type { Install } from './pwa/install.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { French } from './speak-french.ts';
import type { JoinedEngine } from './speech/joined-engine.ts';
import type { Player } from './speech/player.ts';
import type { OpenArticle } from './ui/article-view.ts';
import type { FollowVoice } from './ui/follow-voice.ts';

/** What the composition root has made, and what comes later needs. */
export interface Made {
  readonly player: Player;
  /** The player's own. */
  readonly engine: JoinedEngine;
  readonly follow: FollowVoice;
  readonly install: Install;
  readonly settings: SettingsStore;
  /** False where the browser cannot speak at all. */
  readonly hasSpeech: boolean;
  /** What the player has open, if the page has an article. */
  readonly article: OpenArticle | undefined;
  /** Has the player speak French, if it does not yet. */
  readonly french: () => Promise<French>;
  /** Shows a French sentence in the player. */
  readonly tell: (sentence: string) => void;
}
