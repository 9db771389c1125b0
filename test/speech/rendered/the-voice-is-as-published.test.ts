import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Pico } from '../../../src/speech/rendered/pico.ts';
import { unpack } from '../../../src/speech/rendered/unpack.ts';
import type { VoiceFiles } from '../../../src/speech/rendered/voice-files.ts';
import { VOICE_LIST } from '../../../src/speech/rendered/voice-list.ts';
import { VOICE_SIZE } from '../../../src/speech/rendered/voice-size.ts';
import { arrayBufferOf, publishedFile } from './voice-on-disk.ts';

const TEXT = 'Il pleut sur la côte. Les pêcheurs sont restés au port.';

let files: VoiceFiles;

beforeAll(async () => {
  const [module, textAnalysis, signalGeneration] = await Promise.all(
    ['pico.wasm.gzip', 'fr-FR_ta.bin.gzip', 'fr-FR_nk0_sg.bin.gzip'].map((name) =>
      unpack(publishedFile(name)),
    ),
  );
  if (!module || !textAnalysis || !signalGeneration) throw new Error('a file is missing');
  files = { module, textAnalysis, signalGeneration };
});

test.each(VOICE_LIST)('$name has the size and the hash of the list', ({ name, bytes, sha256 }) => {
  const content = publishedFile(name);
  expect(content.byteLength).toBe(bytes);
  expect(hash(content)).toBe(sha256);
});

test('all of it is 1 MB at most, on a host that compresses nothing', () => {
  expect(VOICE_SIZE).toBeLessThanOrEqual(1_000_000);
});

test('its notice is published beside it', () => {
  expect(Buffer.from(publishedFile('COPYRIGHT')).toString()).toContain('SVOX AG');
});

test('the data are SVOX’s, unchanged', () => {
  expect(hash(files.textAnalysis)).toBe('d9da5eb3cd7aac7071ab8ff7fee8d716f58572ee5393c1f0a8db946d6bf32f97');
  expect(hash(files.signalGeneration)).toBe(
    '85e2d63cf9f5522ea2a483d25ddd1cb0c6bfeecc39c92884aecfe7d3f179837a',
  );
});

test('the optimised module gives the same samples as the one published on npm', async () => {
  const require = createRequire(import.meta.url);
  const npm = dirname(require.resolve('@echogarden/svoxpico-wasm'));
  const module = arrayBufferOf(readFileSync(join(npm, 'svoxpico.wasm')));
  const ours = samples(await Pico.load(files), TEXT);
  expect(ours.length).toBeGreaterThan(16_000 * 2);
  expect(hash(ours)).toBe(hash(samples(await Pico.load({ ...files, module }), TEXT)));
});

test('the same text has the same samples, whatever was said before', async () => {
  const pico = await Pico.load(files);
  const first = hash(samples(pico, TEXT));
  pico.reset();
  samples(pico, 'Tout autre chose.');
  pico.say(TEXT).next();
  pico.reset();
  expect(hash(samples(pico, TEXT))).toBe(first);
});

test('files that are not a voice are refused', async () => {
  const nothing = new ArrayBuffer(1000);
  await expect(Pico.load({ ...files, textAnalysis: nothing })).rejects.toThrow('Pico: load ta.bin');
  await expect(Pico.load({ ...files, module: nothing })).rejects.toThrow(WebAssembly.CompileError);
});

function samples(pico: Pico, text: string): Int16Array {
  return Int16Array.from([...pico.say(text)].flatMap((piece) => Array.from(piece)));
}

function hash(content: ArrayBuffer | Int16Array): string {
  const bytes = content instanceof Int16Array ? content : new Uint8Array(content);
  return createHash('sha256').update(bytes).digest('hex');
}
