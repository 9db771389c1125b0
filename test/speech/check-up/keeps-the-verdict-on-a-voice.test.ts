import { expect, test } from 'vitest';
import { validVerdict } from '../../../src/speech/check-up/valid-verdict.ts';
import type { Verdict } from '../../../src/speech/check-up/verdict.ts';
import { verdictLine, verdictSentence } from '../../../src/speech/check-up/verdict-words.ts';

const verdict: Verdict = {
  voice: { name: 'Marie', lang: 'fr-FR' },
  date: '2026-03-03',
  browser: 'Chrome 141',
  french: 'yes',
  offline: 'proven',
  tellsWords: true,
};

test('a verdict is the same once kept and read again', () => {
  for (const each of [verdict, { ...verdict, voice: null, french: 'no-voice' }])
    expect(validVerdict(JSON.parse(JSON.stringify(each)))).toEqual(each);
});

test.for([
  null,
  'x',
  {},
  { ...verdict, french: 'oui' },
  { ...verdict, offline: 1 },
  { ...verdict, tellsWords: 'oui' },
  { ...verdict, date: 'hier' },
  { ...verdict, voice: { name: 'Marie' } },
  { ...verdict, voice: undefined },
])('%j is no verdict', (kept) => {
  expect(validVerdict(kept)).toBeUndefined();
});

test('a kept verdict is told in one line', () => {
  expect(verdictLine(verdict)).toBe('Vérifiée le 3 mars : parle français, sans Internet, indique les mots.');
  expect(verdictLine({ ...verdict, french: 'english' })).toBe('Vérifiée le 3 mars : répond en anglais.');
});

test('each verdict has a sentence of its own', () => {
  const all = (['yes', 'unclear', 'english', 'silent', 'no-voice', 'unknown'] as const).map((french) =>
    verdictSentence({ ...verdict, french }),
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all[0]).toBe('Cette voix parle français, sans Internet et indique les mots.');
});
