import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { Mp3Encoder } from '../../../src/speech/recording/mp3-encoder.ts';
import { arrayBufferOf } from '../rendered/voice-on-disk.ts';
import { durationOf } from './mp3-frames.ts';

const lame = arrayBufferOf(
  readFileSync(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3')),
);

test('six minutes of sound, piece by piece, are six minutes of frames, 6 kB a second', async () => {
  const encoder = await Mp3Encoder.load(lame);
  const piece = Int16Array.from({ length: 160_000 }, (_, at) => 8000 * Math.sin(at / 9));
  const parts: Uint8Array[] = [];
  for (let count = 0; count < 36; count += 1) parts.push(encoder.encode(piece).slice());
  parts.push(encoder.finish().slice());
  const file = Buffer.concat(parts);
  const seconds = durationOf(file);
  // A frame or two of silence around it.
  expect(seconds).toBeGreaterThan(360);
  expect(seconds).toBeLessThan(360.2);
  expect(file.length / seconds).toBeCloseTo(6000, -1);
});

test('nothing but LAME is taken for LAME', async () => {
  await expect(Mp3Encoder.load(new ArrayBuffer(100))).rejects.toThrow(WebAssembly.CompileError);
});
