import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkIn } from '../../src/speech/chunks.ts';
import { prose } from '../fakes/prose.ts';

/** What the voice is given of a text, one after the other. */
function textsOf(text: string, longest = 200): string[] {
  const [paragraph] = prose(text);
  const texts: string[] = [];
  for (let chunk = chunkIn(paragraph, 0, longest); chunk; chunk = chunkIn(paragraph, chunk.end, longest))
    texts.push(text.slice(chunk.start, chunk.end));
  return texts;
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

test('a voice that has less time is given less at once', () => {
  expect(textsOf('Il pleut, et la rue est vide.', 15)).toEqual(['Il pleut, ', 'et la rue est ', 'vide.']);
});

test('from within a sentence, what is given is its rest', () => {
  const text = 'Il pleut. La rue est vide.';
  expect(chunkIn(prose(text)[0], 13, 200)).toEqual({ start: 13, end: text.length });
});

test('no text loses a letter, and none makes a chunk too long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.integer({ min: 2, max: 200 }),
      (text, longest) => {
        const chunks = textsOf(text, longest);
        expect(letters(chunks.join(''))).toBe(letters(text));
        expect(chunks.every((chunk) => chunk.length <= longest)).toBe(true);
      },
    ),
  );
});

test('a word longer than a chunk is cut between its letters', () => {
  expect(textsOf('é'.repeat(450)).map((chunk) => chunk.length)).toEqual([200, 200, 50]);
});
