import { expect, test } from 'vitest';
import { passageOf } from '../../../src/speech/rendered/passage.ts';
import { trackOf } from '../../../src/speech/rendered/track.ts';

const RATE = 16_000;

function passage(length: number, pause = 0) {
  const utterance = { text: 'mot', lang: 'fr', voice: undefined, speed: 1, pitch: 1 };
  const next = () => ({ pause, utterance });
  return passageOf({ ...utterance, next }, new Int16Array(length).fill(7));
}

test('each sentence begins at the sample after the one before and its silence', () => {
  const { passages } = trackOf([passage(1001, 250), passage(333), passage(5)], 2);
  const silence = 0.25 * 2 * RATE;
  expect(passages.map(({ start, end }) => [Math.round(start * RATE), Math.round(end * RATE)])).toEqual([
    [0, 1001],
    [1001 + silence, 1334 + silence],
    [1334 + silence, 1339 + silence],
  ]);
});

test('the file is a WAV file of one channel whose sizes are true', async () => {
  const file = await new Blob([...trackOf([passage(10), passage(20)], 1).parts]).arrayBuffer();
  const view = new DataView(file);
  const name = (at: number) => String.fromCharCode(...new Uint8Array(file, at, 4));
  expect([name(0), name(8), name(12), name(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
  expect(view.getUint32(4, true)).toBe(file.byteLength - 8);
  expect(view.getUint32(40, true)).toBe(file.byteLength - 44);
  expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([
    1,
    RATE,
    16,
  ]);
  expect(Array.from(new Int16Array(file, 44, 31))).toEqual([...Array.from({ length: 30 }, () => 7), 0]);
});
