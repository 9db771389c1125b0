import { SynthesisError, type Synthesizer } from '../rendered/synthesizer.ts';
import { VoiceProblem } from '../rendered/voice-problem.ts';
import { RecordingProblem } from './recording-problem.ts';
import type { Saying } from './sayings.ts';
import type { Taped } from './tape-messages.ts';
import type { Tape } from './tape.ts';

/**
 * Has a voice say one thing after the other, and records it, without ever holding more than two of them.
 * @param tape Already begun.
 * @param onShare Told how much has been said, 0 to 1.
 * @throws RecordingProblem, or the reason of the signal.
 */
export async function recordSpeech(
  sayings: Iterable<Saying>,
  pitch: number,
  synthesizer: Synthesizer,
  tape: Tape,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Taped> {
  // While one is taken down, the next is said.
  let taken: Promise<void> | undefined;
  for (const { text, pause, share } of sayings) {
    const [samples] = await Promise.all([synthesizer.render(text, { pitch }, signal).catch(giveUp), taken]);
    signal.throwIfAborted();
    taken = tape.add(samples, pause);
    onShare(share);
  }
  if (!taken) throw new RecordingProblem('nothing');
  await taken;
  signal.throwIfAborted();
  return tape.finish();
}

function giveUp(error: unknown): never {
  if (!(error instanceof SynthesisError)) throw error;
  throw new RecordingProblem(error.cause instanceof VoiceProblem ? 'no-voice' : 'voice', { cause: error });
}
