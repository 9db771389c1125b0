import type { JoinedEngine } from './speech/joined-engine.ts';
import type { Player } from './speech/player.ts';
import { tidyRecordings } from './speech/recording/recording-place.ts';
import { RenderedEngine } from './speech/rendered/rendered-engine.ts';
import { showProgress } from './speech/rendered/show-progress.ts';
import { WorkerSynthesizer } from './speech/rendered/synthesizer.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';

/** Adds the engine of the embedded voice, which has its voice whenever the files are there. What it recorded for nobody goes. */
export function joinOwnVoice(voice: EmbeddedVoice, engine: JoinedEngine, player: Player): void {
  const rendered = new RenderedEngine(voice, new WorkerSynthesizer(() => voice.files()), new Audio());
  engine.join(rendered);
  void tidyRecordings();
  if ('mediaSession' in navigator) showProgress(player, rendered, navigator.mediaSession);
}
