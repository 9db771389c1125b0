import { Pico } from '../../src/speech/rendered/pico.ts';
import type { SynthesisAnswer, SynthesisRequest } from '../../src/speech/rendered/synthesis-messages.ts';

/**
 * The limit of how fast the voice can be: a worker with the module and nothing around it. A text cannot be given up, and
 * sounds a little different for what was said before it.
 */
let pico: Promise<Pico> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<SynthesisRequest>) => {
  if (data.type === 'load') pico = Pico.load(data.files);
  const voice = await pico;
  if (data.type !== 'render' || !voice) return;
  const parts = [...voice.say(data.text)];
  const samples = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  postMessage({ type: 'rendered', id: data.id, samples } satisfies SynthesisAnswer, {
    transfer: [samples.buffer],
  });
});
