import type { JoinedEngine } from './speech/joined-engine.ts';
import { RenderedEngine } from './speech/rendered/rendered-engine.ts';
import { WorkerSynthesizer } from './speech/rendered/synthesizer.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';

/** Adds the engine of the embedded voice, whose voice is there whenever its files are. */
export function joinEmbeddedVoice(engine: JoinedEngine, voice: EmbeddedVoice): void {
  const synthesizer = new WorkerSynthesizer(() => voice.files());
  engine.join(new RenderedEngine(voice, synthesizer, new Audio()));
}
