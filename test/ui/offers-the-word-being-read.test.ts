import { expect, test } from 'vitest';
import { readingSpot } from '../../src/ui/lexicon/reading-spot.ts';
import { reach } from '../../src/ui/lexicon/reach.ts';
import { wordsToOffer } from '../../src/ui/lexicon/words-to-offer.ts';

const paragraphs = ['Un.', 'On part. La route de l’Azawad est longue.'].map((text) => ({
  kind: 'paragraph' as const,
  text,
}));
const place = { paragraph: 1, offset: 21 };

test('the word that the voice has told, in its sentence', () => {
  expect(readingSpot({ hasBegun: true, place, word: { start: 21, end: 29 } }, paragraphs)).toEqual({
    written: 'Azawad',
    sentence: 'La route de l’Azawad est longue.',
  });
});

test('the sentence alone where the voice tells no words, and nothing before it has begun', () => {
  expect(readingSpot({ hasBegun: true, place, word: undefined }, paragraphs)).toEqual({
    written: '',
    sentence: 'La route de l’Azawad est longue.',
  });
  expect(readingSpot({ hasBegun: false, place, word: undefined }, paragraphs).sentence).toBe('');
});

test('of a sentence each word is offered once', () => {
  expect(wordsToOffer('L’armée part, l’armée revient à 8 h.')).toEqual(['armée', 'part', 'revient']);
});

test.for([
  ['', 'Un nom, un sigle, ou plusieurs mots.'],
  ['wifi', 'Vaut aussi pour « Wifi » et « WIFI ».'],
  ['Ber', 'Vaut aussi pour « BER ».'],
  ['CMA', 'Vaut pour « CMA », écrit ainsi.'],
])('of %j it is said which spellings it holds for', ([written = '', sentence]) => {
  expect(reach(written)).toBe(sentence);
});
