import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLexicons } from '../../src/settings/compare-lexicons.ts';
import { lexiconOf } from '../../src/settings/lexicon.ts';
import { lexiconText, readLexiconText } from '../../src/settings/lexicon-file.ts';
import { LexiconFileError, textOfFile } from '../../src/settings/text-of-file.ts';
import { anyLexicon } from './any-lexicon.ts';

const KIDAL = { written: 'Kidal', spoken: 'Kidale' };
const GAO = { written: 'Gao', spoken: 'Ga-o' };

test('what is written to a file comes back as it was', () => {
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      const { entries, faultCount } = readLexiconText(lexiconText(lexicon));
      expect(faultCount).toBe(0);
      expect(lexiconOf(entries)).toEqual(lexicon);
    }),
  );
});

test('a file is lines that anyone can edit', () => {
  expect(lexiconText([GAO, { written: 'E=mc²', spoken: 'e égale m c 2' }])).toMatch(
    /^# .*\n# .*\nGao = Ga-o\nE\\=mc² = e égale m c 2\n$/,
  );
  expect(readLexiconText('\n# villes\r\nKidal=Kidale\r\n  Gao   =  Ga-o\n').entries).toEqual([KIDAL, GAO]);
});

test('JSON is understood: a list of entries, or one object of words', () => {
  expect(readLexiconText(JSON.stringify([KIDAL, GAO])).entries).toEqual([KIDAL, GAO]);
  expect(readLexiconText('{"Kidal": "Kidale", "Gao": "Ga-o"}').entries).toEqual([KIDAL, GAO]);
  expect(readLexiconText('[1, {"written": "Gao", "spoken": "Ga-o"}]')).toMatchObject({
    entries: [GAO],
    faults: ['Entrée 1, « 1 ». Il y manque « written » ou « spoken ».'],
    faultCount: 1,
  });
});

test('each line that is not understood is told, with its number and why', () => {
  const { entries, faults } = readLexiconText(
    'Kidal = Kidale\nGao Ga-o\n= x\nBer = …\nKidal = Quidale\nGao=Ga-o',
  );
  expect(entries).toEqual([KIDAL, GAO]);
  expect(faults).toEqual([
    'Ligne 2, « Gao Ga-o ». Il y manque le signe =.',
    'Ligne 3, « = x ». Le mot écrit manque.',
    'Ligne 4, « Ber = … ». La prononciation manque : il y faut au moins une lettre.',
    'Ligne 5, « Kidal = Quidale ». Plus haut, c’est « Kidale ».',
  ]);
});

test('of many faults a few are told, shortly', () => {
  const { faults, faultCount } = readLexiconText(`${'😀'.repeat(500)}\n`.repeat(300));
  expect(faultCount).toBe(300);
  expect(faults).toHaveLength(5);
  expect(faults.every((fault) => fault.length < 130)).toBe(true);
});

test('no text makes reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(() => readLexiconText(text)).not.toThrow();
    }),
  );
});

test.for([
  ['UTF-8', new TextEncoder().encode('Thiès = Tièsse')],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFThiès = Tièsse')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Thiès = Tièsse', 'utf16le')])],
  ['older Windows', new Uint8Array(Buffer.from('Thiès = Tièsse', 'latin1'))],
] as const)('a file in %s is read', async ([, bytes]) => {
  expect(readLexiconText(await textOfFile(new Blob([bytes]))).entries).toEqual([
    { written: 'Thiès', spoken: 'Tièsse' },
  ]);
});

test('a file that is no text or is too large is refused in a sentence', async () => {
  const picture = textOfFile(new Blob([new Uint8Array([0x89, 0x50, 0, 0, 0])]));
  await expect(picture).rejects.toThrow(LexiconFileError);
  await expect(picture).rejects.toThrow('Ce fichier n’est pas une liste de mots.');
  await expect(textOfFile(new Blob([new Uint8Array(1_000_001)]))).rejects.toThrow('trop gros');
});

test('words that are new come in as far as there is room; those pronounced otherwise wait for the reader', () => {
  const theirs = [
    { written: 'Gao', spoken: 'Gaou' },
    KIDAL,
    { written: 'Ber', spoken: 'Bère' },
    { written: 'Léré', spoken: 'Lairé' },
  ];
  expect(compareLexicons([GAO, KIDAL], theirs, 1)).toEqual({
    added: [{ written: 'Ber', spoken: 'Bère' }],
    changed: [{ ours: GAO, theirs: theirs[0] }],
    sameCount: 1,
    beyondCount: 1,
  });
});
