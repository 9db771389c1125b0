import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { openZip } from '../../src/import/zip/open-zip.ts';

const text = strToU8('Il était une fois une archive. '.repeat(200));

/** The offset of a record of the archive, by its signature. */
function record(zip: Uint8Array, signature: number): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = zip.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
}
const DIRECTORY = 0x02014b50;

async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const zip = openZip(bytes);
  let size = 0;
  for (const path of zip.paths) size += (await zip.read(path))?.length ?? 0;
  return size;
}

test('files come out as they went in, stored or deflated, in folders and with accents', async () => {
  const zip = openZip(
    zipSync({ 'été/chapitre 1.xhtml': text, 'court.txt': [strToU8('Oui.'), { level: 0 }] }),
  );
  expect(zip.paths).toEqual(['été/chapitre 1.xhtml', 'court.txt']);
  expect(await zip.read('été/chapitre 1.xhtml')).toEqual(text);
  expect(await zip.read('court.txt')).toEqual(strToU8('Oui.'));
  expect(await zip.read('rien.txt')).toBeUndefined();
});

test('what stands before or after an archive does not hide it', async () => {
  const zip = zipSync({ 'a.txt': text });
  const wrapped = new Uint8Array([...strToU8('#!/bin/sh\n'), ...zip, ...strToU8('\nfin')]);
  expect(await openZip(wrapped).read('a.txt')).toEqual(text);
});

test('a path that leads out of the archive is not listed', () => {
  const paths = ['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', 'a/../../b', 'dossier\\sain.txt'];
  const zip = zipSync(Object.fromEntries(paths.map((path) => [path, text])));
  expect(openZip(zip).paths).toEqual(['dossier/sain.txt']);
});

test('of two files with the same path the last is read', async () => {
  const zip = zipSync({ 'a.txt': strToU8('un'), 'b.txt': strToU8('deux') }, { level: 0 });
  zip[record(zip, DIRECTORY) + 46] = 'a'.charCodeAt(0);
  expect(await openZip(zip).read('a.txt')).toEqual(strToU8('deux'));
});

test('a bomb is refused, whatever size it declares, before it is unpacked', async () => {
  const bomb = zipSync({ 'bombe.xhtml': new Uint8Array(8_000_000) }, { level: 1 });
  await expect(readAll(bomb)).rejects.toThrow(/beaucoup trop gros/);
  new DataView(bomb.buffer).setUint32(record(bomb, DIRECTORY) + 24, 10, true);
  await expect(readAll(bomb)).rejects.toThrow(/beaucoup trop gros/);
});

test('many files that are one and the same are a bomb too', async () => {
  const size = 9_000_000;
  const part = Uint8Array.from({ length: size }, (_, index) => (index * index) >> 5);
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, part])), { level: 0 });
  await expect(readAll(zip)).rejects.toThrow(/beaucoup trop gros/);
});

test('a file with a password and one packed in an unknown way are told apart', async () => {
  const zip = zipSync({ 'a.txt': text });
  const locked = zip.slice();
  locked[record(locked, DIRECTORY) + 8] = 1;
  await expect(readAll(locked)).rejects.toThrow(/mot de passe/);
  const other = zip.slice();
  other[record(other, DIRECTORY) + 10] = 93;
  await expect(readAll(other)).rejects.toThrow(/comprimé d’une manière/);
});

test('an archive cut off anywhere gives a sentence', async () => {
  const zip = zipSync({ 'a.txt': text, 'b.txt': text });
  for (let length = 0; length < zip.length; length += 7)
    await expect(readAll(zip.subarray(0, length))).rejects.toThrow(ImportError);
});

test('an archive that was tampered with opens or gives a sentence, and never unpacks beyond the limit', async () => {
  const zip = zipSync({ 'a/b.xhtml': text, 'c.opf': text, 'd.txt': [text, { level: 0 }] });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (changes) => {
        const broken = zip.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        const outcome = await readAll(broken).catch((error: unknown) => error);
        expect(typeof outcome === 'number' ? outcome <= 50_000_000 : outcome instanceof ImportError).toBe(
          true,
        );
      },
    ),
    { numRuns: 1000 },
  );
});
