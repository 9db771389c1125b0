import { Pico } from './pico.ts';
import type { SynthesisAnswer, SynthesisRequest } from './synthesis-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** How long the worker renders before it looks whether the text has been given up, in ms. */
const SLICE = 40;

const cancelled = new Set<number>();
let pico: Promise<Pico> | undefined;
/** One text at a time. */
let turn: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<SynthesisRequest>) => {
  if (data.type === 'load') pico = Pico.load(data.files);
  else if (data.type === 'cancel') cancelled.add(data.id);
  else turn = turn.then(() => render(data.id, data.text)).catch(fail);
});

async function render(id: number, text: string): Promise<void> {
  const voice = await pico;
  const samples = voice && (await say(voice, id, text));
  cancelled.delete(id);
  if (samples) answer({ type: 'rendered', id, samples }, [samples.buffer]);
}

/** The samples of a text; nothing once it has been given up. */
async function say(voice: Pico, id: number, text: string): Promise<Int16Array<ArrayBuffer> | undefined> {
  if (cancelled.has(id)) return undefined;
  voice.reset();
  const parts: Int16Array[] = [];
  let since = performance.now();
  for (const part of voice.say(text)) {
    parts.push(part);
    if (performance.now() - since < SLICE) continue;
    await messages();
    if (cancelled.has(id)) return undefined;
    since = performance.now();
  }
  return joined(parts);
}

/** Lets the messages in that have come. */
function messages(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

function joined(parts: readonly Int16Array[]): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return samples;
}

function fail(error: unknown): void {
  answer({ type: 'failed', message: String(error) });
}

function answer(message: SynthesisAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer);
}
