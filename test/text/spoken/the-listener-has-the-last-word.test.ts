import { expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';

const say = (written: string, ...pairs: [string, string][]): string =>
  spokenForm(
    written,
    pairs.map(([word, spoken]) => ({ written: word, spoken })),
  ).spoken;

test('whole words only', () => {
  expect(say('Gao, Gaoua, l’Gao et Gao-ville', ['Gao', 'ga-o'])).toBe('ga-o, Gaoua, l’ga-o et ga-o-ville');
});

test('a word in small letters holds in any case, one with a capital as it is or all in capitals', () => {
  expect(say('wifi Wifi WIFI', ['wifi', 'ouifi'])).toBe('ouifi ouifi ouifi');
  expect(say('Ber BER ber', ['Ber', 'bère'])).toBe('bère bère ber');
});

test('either apostrophe and any space will do', () => {
  expect(
    say('N’Tillit, N\u0027Tillit, Ag\u00A0Ghali', ['N\u0027Tillit', 'Nntillite'], ['Ag Ghali', 'Ague Ghali']),
  ).toBe('Nntillite, Nntillite, Ague Ghali');
});

test('a word may be given with the hyphens, spaces and hidden characters of a page', () => {
  expect(say('Aguel\u2011hoc', ['Aguel\u2011hoc', 'Aguélok'])).toBe('Aguélok');
  expect(say('Aguel\u00ADhoc', ['Aguel\u00ADhoc', 'Aguélok'])).toBe('Aguélok');
  expect(say('8\u202Fh\u00A000', ['8\u202Fh\u00A000', 'tôt'])).toBe('tôt');
});

test('the longest wins', () => {
  expect(say('Gao ville', ['Gao', 'un'], ['Gao ville', 'deux'])).toBe('deux');
});

test('over the rules, and in what they write', () => {
  expect(say('le Dr Bah', ['Dr', 'toubib'])).toBe('le toubib Bah');
  expect(say('à 8 h 30', ['heures', 'zeures'])).toBe('à huit zeures trente');
});

test('over the pronunciations that are built in, even to keep a word as it is', () => {
  expect(say('à Kayes', ['Kayes', 'Kayès'])).toBe('à Kayès');
  expect(say('la CMA', ['CMA', 'CMA'])).toBe('la CMA');
});

test('once: what it says is not read again', () => {
  expect(say('Gao', ['Gao', 'Gao 2 km'])).toBe('Gao 2 km');
  expect(say('a b', ['a', 'b'], ['b', 'c'])).toBe('b c');
});

test('an empty entry says nothing, a word without a sound is passed over', () => {
  expect(say('oui non', ['', 'x'], ['non', ''])).toBe('oui ');
});

test('signs may be entries', () => {
  expect(say('C++ & moi', ['C++', 'cé plus plus'], ['&', 'avec'])).toBe('cé plus plus avec moi');
});

test('the highlight stays on the word it speaks', () => {
  const { spoken, toWritten } = spokenForm('ici Ber là', [{ written: 'Ber', spoken: 'la ville de Bère' }]);
  expect(toWritten(spoken.indexOf('ville'))).toBe(4);
  expect(toWritten(spoken.indexOf(' là') + 1)).toBe(8);
});
