import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';
import { soundIn, type Stretch } from './sound-in.ts';

const RATE = 16_000;

/** What the private sound server plays, recorded. Times in ms since 1970, as `performance.timeOrigin`. */
export interface Recording {
  /** Waits until all that was played before a time has been recorded. */
  until(time: number): Promise<void>;
  /** The stretches of sound until now, in order. */
  sound(): Stretch[];
  stop(): Promise<void>;
}

/** Records what all browsers play into the null sink of `with-voices.mjs`. */
export async function record(): Promise<Recording> {
  const form = ['--format=s16le', '--channels=1', `--rate=${RATE}`, '--latency-msec=20'];
  const recorder = spawn('parec', ['--raw', '--device=test.monitor', ...form], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  // A chunk comes late, never early: the earliest beginning that any of them tells is the nearest to the true one.
  let beginning = Infinity;
  recorder.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    beginning = Math.min(beginning, now() - duration());
  });
  await once(recorder.stdout, 'data');

  return {
    async until(time) {
      await vi.waitUntil(() => beginning + duration() >= time, { timeout: 30_000 });
    },
    sound: () =>
      soundIn(samplesIn(Buffer.concat(chunks)), RATE).map(({ start, end }) => ({
        start: beginning + start,
        end: beginning + end,
      })),
    async stop() {
      const stopped = once(recorder, 'exit');
      recorder.kill();
      await stopped;
    },
  };

  /** How long the recording is, in ms. */
  function duration(): number {
    return (bytes / 2 / RATE) * 1000;
  }
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function samplesIn(bytes: Buffer): Int16Array {
  const samples = new Int16Array(bytes.length / 2);
  for (let index = 0; index < samples.length; index += 1) samples[index] = bytes.readInt16LE(2 * index);
  return samples;
}
