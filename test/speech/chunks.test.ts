import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksIn } from '../../src/speech/chunks.ts';

function textsOf(text: string): string[] {
  return chunksIn({ kind: 'paragraph', text }).map(({ start, end }) => text.slice(start, end));
}

function letters(part: string): string {
  return part.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

test('a sentence is one chunk', () => {
  expect(textsOf('Il pleut. La rue est vide.')).toEqual(['Il pleut. ', 'La rue est vide.']);
});

test('a sentence too long for a remote voice is cut after its punctuation', () => {
  const half =
    'les gens attendent sous le porche de la mairie, le temps que la pluie cesse de tomber sur la place';
  const chunks = textsOf(`${half}, et ${half} ; ${half}.`);
  expect(chunks.every((chunk) => chunk.length <= 200)).toBe(true);
  expect(chunks.slice(0, -1).every((chunk) => /[,;] $/.test(chunk))).toBe(true);
});

test('what has no letter and no digit is never given to the voice', () => {
  expect(textsOf('« … »')).toEqual([]);
  expect(textsOf('')).toEqual([]);
});

test('no text loses a letter, and none makes a chunk too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
      const chunks = textsOf(text);
      expect(letters(chunks.join(''))).toBe(letters(text));
      expect(chunks.every((chunk) => chunk.length <= 200)).toBe(true);
    }),
  );
});

test('a word longer than a chunk is cut between its letters', () => {
  expect(textsOf('é'.repeat(450)).map((chunk) => chunk.length)).toEqual([200, 200, 50]);
});
