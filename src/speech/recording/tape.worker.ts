import encoder from 'wasm-media-encoders/wasm/mp3?url';
import { RATE, silence } from '../rendered/samples.ts';
import { Mp3Encoder } from './mp3-encoder.ts';
import { openSink, type Sink } from './sink.ts';
import type { TapeAnswer, TapeFault, TapeRequest } from './tape-messages.ts';
import { stretched } from './time-stretch.ts';

declare const self: DedicatedWorkerGlobalScope;

/** What is being recorded. */
interface Recording {
  readonly mp3: Mp3Encoder;
  readonly sink: Sink;
  readonly speed: number;
  /** In samples. */
  length: number;
}

/** The encoder is not on this device, and there is no network. */
class NetworkError extends Error {}

let recording: Recording | undefined;
/** One request at a time. */
let turn: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<TapeRequest>) => {
  turn = turn
    .then(() => handle(data))
    .catch((error: unknown): TapeAnswer => ({
      type: 'failed',
      fault: faultOf(error),
      message: String(error),
    }))
    .then((answer) => self.postMessage(answer));
});

async function handle(request: TapeRequest): Promise<TapeAnswer> {
  if (request.type === 'begin') {
    const mp3 = await Mp3Encoder.load(await fetchEncoder());
    recording = { mp3, sink: await openSink(request.name), speed: request.speed, length: 0 };
    recording.sink.write(request.head);
    return { type: 'done' };
  }
  if (!recording) throw new Error('not begun');
  if (request.type === 'add') {
    add(recording, stretched(request.samples, recording.speed));
    add(recording, silence(Math.round((request.pause / 1000) * RATE)));
    return { type: 'done' };
  }
  const { mp3, sink, length } = recording;
  sink.write(mp3.finish());
  return { type: 'finished', seconds: length / RATE, file: sink.close() };
}

function add(to: Recording, samples: Int16Array): void {
  to.sink.write(to.mp3.encode(samples));
  to.length += samples.length;
}

async function fetchEncoder(): Promise<ArrayBuffer> {
  const response = await fetch(encoder).catch(() => undefined);
  if (!response?.ok) throw new NetworkError('no encoder');
  return response.arrayBuffer();
}

function faultOf(error: unknown): TapeFault {
  if (error instanceof NetworkError) return 'network';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unknown';
}
