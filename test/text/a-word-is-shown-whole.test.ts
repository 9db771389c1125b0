import { describe, expect, test } from 'vitest';
import { wordsIn } from './slices.ts';

/** Each line holds words with two spaces between them; joined by one, they must come back. */
function keepsWhole(lines: readonly string[]): void {
  test.each(lines)('%s', (line) => {
    const words = line.split('  ');
    expect(wordsIn(words.join(' '))).toEqual(words);
  });
}

describe('elisions and hyphens', () => {
  keepsWhole([
    'l’ami  d’Awa  n’est  pas  aujourd’hui  chez  lui',
    "jusqu'à  l'aube  presqu'île  N'Djamena  prud'homme",
    'peut-être  dit-elle  a-t-il  Jean-Pierre  Saint-Louis-du-Sénégal',
    'est‑ce  vrai',
    'J.-C.  U.S.A.  c.-à-d.  l’O.N.U.',
  ]);
  test('before a quotation mark, an elided word keeps its apostrophe', () => {
    expect(wordsIn('Parce qu’« on » l’a dit, l’« ami ».')).toEqual([
      'Parce',
      'qu’',
      'on',
      'l’a',
      'dit',
      'l’',
      'ami',
    ]);
  });
  test('quotation marks are no part of a word', () => {
    expect(wordsIn("'mot' “mot” (mot) – mot… mot—mot")).toEqual(Array.from({ length: 6 }, () => 'mot'));
  });
});

describe('numbers', () => {
  keepsWhole([
    '1 234,5  et  1 234 567  ou  3.14',
    '8 h 30  8 h00  8h30  8 h  du  matin',
    '12 %  3,5 M€  12 000 €  3 Md€  £760',
    '-5  degrés  puis  -12 °C',
    '1er  2e  XXe  3D  A380  n°5',
    '1939-1945  10-12  12/03/2024  8:30',
    'en  2010  300  personnes  sur  8  hommes',
  ]);
  test('whatever space is inside, a number is one word', () => {
    expect(wordsIn('1\u202f234\u202f567\u00a0€ à 8\u00a0h\u00a030')).toEqual([
      '1\u202f234\u202f567\u00a0€',
      'à',
      '8\u00a0h\u00a030',
    ]);
  });
  test('a sign between two numbers joins nothing', () => {
    expect(wordsIn('5+3 = 8, $12 £760')).toEqual(['5', '3', '8', '$12', '£760']);
  });
});

describe('what writers of today join', () => {
  keepsWhole(['étudiant·e·s  élève(s)  étudiant(e)s  et/ou  km/h  R&D']);
  test('an address of the web is one word, without the stop behind it', () => {
    expect(wordsIn('Voir https://exemple.fr/a?b=1. Ou www.exemple.fr, ou nom.prenom@exemple.fr !')).toEqual([
      'Voir',
      'https://exemple.fr/a?b=1',
      'Ou',
      'www.exemple.fr',
      'ou',
      'nom.prenom@exemple.fr',
    ]);
  });
  test('a missing space does not make two words one', () => {
    expect(wordsIn('fini.Puis oui,non…si')).toEqual(['fini', 'Puis', 'oui', 'non', 'si']);
  });
});
