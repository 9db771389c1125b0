import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

test('the spans of the sentences cover the whole text', () => {
  const text = 'Il pleut. On rentre !  Vite…';
  expect(
    sentencesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text);
});
