import { expect, test } from 'vitest';
import { quietTone } from '../../src/speech/quiet-tone.ts';

const file = new DataView(quietTone());
const rate = file.getUint32(24, true);
const samples = Array.from({ length: file.getUint32(40, true) / 2 }, (_, index) =>
  file.getInt16(44 + 2 * index, true),
);
const inDecibels = (part: number) => 20 * Math.log10(part / 0x8000);

test('it is a WAV file that holds what its header says', () => {
  const name = (at: number) =>
    String.fromCharCode(...Array.from({ length: 4 }, (_, i) => file.getUint8(at + i)));
  expect([name(0), name(8), name(36)]).toEqual(['RIFF', 'WAVE', 'data']);
  expect(file.getUint32(4, true)).toBe(file.byteLength - 8);
  expect(samples.length * 2).toBe(file.byteLength - 44);
});

test('it lasts longer than what a browser takes for a mere signal', () => {
  expect(samples.length / rate).toBeGreaterThan(5);
});

test('it is loud enough for a browser to count as sound, and far too faint for an ear', () => {
  const power = Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);
  expect(inDecibels(power)).toBeGreaterThan(-72);
  expect(inDecibels(Math.max(...samples))).toBeLessThan(-59);
});

test('its end goes over into its beginning', () => {
  const step = Math.max(...samples.slice(1).map((each, index) => Math.abs(each - (samples[index] ?? 0))));
  expect(Math.abs((samples.at(-1) ?? 0) - (samples[0] ?? 0))).toBeLessThanOrEqual(step);
});
