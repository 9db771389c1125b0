import { expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';

test.each([
  '',
  ' ',
  '👩‍👩‍👧‍👦🇫🇷',
  'مرحبا بالعالم',
  '\uD83D',
  '\uDE00 \uD83D',
  '\u0000\u0007',
  '漢字かな',
  'e\u0301'.repeat(40),
])('%j', (written) => {
  const { spoken, toWritten } = spokenForm(written);
  expect(spokenForm(spoken).spoken).toBe(spoken);
  expect(toWritten(spoken.length)).toBe(written.length);
});

test.each(['a', '1', 'É', '\u0301', '👏', '1-', 'A.', 'a@', '123 456 '])('a million times %j', (piece) => {
  const written = piece.repeat(1_000_000 / piece.length);
  const { spoken, toWritten } = spokenForm(written);
  expect(toWritten(spoken.length)).toBe(written.length);
});
