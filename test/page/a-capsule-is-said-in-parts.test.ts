import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../src/capsule/capsule-parts.ts';
import { plainText } from '../../src/capsule/plain-text.ts';
import { anyText } from '../text/french-text.ts';

const partsOf = (text: string): string[] =>
  (inParts({ kind: 'paragraph', text }).sentences ?? []).map(({ start, end }) => text.slice(start, end));

test('a paragraph is said sentence by sentence', () => {
  expect(partsOf('M. Ba arrive. Il pleut !')).toEqual(['M. Ba arrive. ', 'Il pleut !']);
});

test('a long sentence is said in parts, each of which a voice can say at once', () => {
  const parts = partsOf(`Il marche, ${'puis il marche encore, '.repeat(40)}et il arrive.`);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(200);
});

test('what has nothing to say is not given to a voice', () => {
  expect(inParts({ kind: 'paragraph', text: '* * *' }).sentences).toBeUndefined();
});

test('the parts of any text follow each other, and nothing that can be said is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parts = partsOf(text);
      const said = parts.join('');
      expect(text.startsWith(said)).toBe(true);
      expect(text.slice(said.length)).not.toMatch(/[\p{L}\p{N}]/u);
      for (const part of parts) expect(part).toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('the text alone has the title, the paragraphs, and where it is from', () => {
  const paragraphs = ['Il pleut.', 'Il vente.'].map((text) => ({ kind: 'paragraph' as const, text }));
  const about = { id: 'pluie', title: 'La pluie', lang: 'fr', paragraphs };
  expect(plainText(about)).toBe('La pluie\n\nIl pleut.\n\nIl vente.');
  expect(plainText({ ...about, author: 'A. Maïga', source: 'https://a.example' })).toBe(
    'La pluie\n\nIl pleut.\n\nIl vente.\n\nA. Maïga, https://a.example',
  );
});
