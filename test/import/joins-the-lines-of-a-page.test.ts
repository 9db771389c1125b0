import { expect, test } from 'vitest';
import { blocksOfPages } from '../../src/import/pdf/blocks-of-pages.ts';
import { composeAccents } from '../../src/import/pdf/compose-accents.ts';
import { joinLines, spellingOf } from '../../src/import/pdf/join-lines.ts';
import type { Page, Piece } from '../../src/import/pdf/line.ts';
import { linesOf } from '../../src/import/pdf/lines-of.ts';

const SIZE = 10;

/** A piece of text in type of 10 points, of which a letter is 5 points wide. */
function piece(text: string, left: number, baseline: number, size = SIZE): Piece {
  return { text, left, right: left + (text.length * size) / 2, baseline, size };
}

/** A page of lines at the left margin, 12 points apart; a line may have its own place and size. */
function page(number: number, lines: readonly (string | Piece)[], top = 100): Page {
  const pieces = lines.map((line, index) =>
    typeof line === 'string' ? piece(line, 50, top + 12 * index) : line,
  );
  return { height: 800, lines: linesOf(pieces, number) };
}

const texts = (pages: readonly Page[]): string[] => blocksOfPages(pages).map(({ text }) => text);
const full = (text: string): string => text.padEnd(60, ' et encore');

test('pieces on one line are one line, with a space where there is room for one', () => {
  const pieces = [
    piece('Bon', 0, 10),
    piece('jour', 15, 10),
    piece('monde', 40, 10.4),
    piece('Autre', 0, 22),
  ];
  expect(linesOf(pieces, 0).map(({ text }) => text)).toEqual(['Bonjour monde', 'Autre']);
});

test('the raised figure of a note goes, that of a square metre and of a century stays', () => {
  const raised = (text: string, left: number): Piece => piece(text, left, 6, 6);
  expect(linesOf([piece('la fin', 0, 10), raised('12', 30)], 0)[0]?.text).toBe('la fin');
  expect(linesOf([piece('25 m', 0, 10), raised('2', 20)], 0)[0]?.text).toBe('25 m²');
  expect(linesOf([piece('le XIX', 0, 10), raised('e', 30), piece('siècle', 36, 10)], 0)[0]?.text).toBe(
    'le XIXe siècle',
  );
});

test('lines are joined into paragraphs, which end at a short line, an indent or a wider gap', () => {
  const lines = [
    full('Un premier paragraphe'),
    'qui finit ici.',
    full('Un deuxième'),
    piece('En retrait.', 65, 136),
  ];
  const gap = piece('Après un blanc.', 50, 160);
  expect(texts([page(0, [...lines, gap])])).toEqual([
    `${full('Un premier paragraphe')} qui finit ici.`,
    full('Un deuxième'),
    'En retrait.',
    'Après un blanc.',
  ]);
});

test('a paragraph goes on on the next page, past its head, its foot and its number', () => {
  const pages = [0, 1, 2].map((number) => {
    const head = piece('Le titre courant', 50, 30);
    const foot = piece(String(number + 4), 200, 780);
    return page(number, [head, full(number === 0 ? 'Une phrase' : 'qui dure'), full('et dure'), foot]);
  });
  const blocks = texts(pages);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).not.toMatch(/titre|[4-6]/);
});

function chapter(number: number): Page {
  return page(
    number,
    [piece(`Chapitre ${number}`, 50, 40, 20), piece('Le départ', 50, 90, 14), full('Le texte.'), 'Il finit.'],
    90,
  );
}

test('a chapter’s title at the head of a page stays, and has its level by its size', () => {
  const blocks = blocksOfPages([chapter(0), chapter(1), chapter(2)]);
  expect(blocks.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    'Chapitre 0',
    'Chapitre 1',
    'Chapitre 2',
  ]);
  expect(blocks.filter(({ level }) => level === 2)).toHaveLength(3);
});

test('notes at the foot of a page and lines of a table of contents are not read', () => {
  const note = piece('1. Voir le tome deux.', 50, 700, 8);
  const more = piece('et le suivant.', 50, 709, 8);
  const text = full('Le texte du livre');
  expect(texts([page(0, ['Chapitre un . . . . . . . . 12', text, note, more])])).toEqual([text]);
});

test('a bullet makes an item of a list, without the bullet', () => {
  expect(blocksOfPages([page(0, ['Trois choses :', '• un', '• deux', '• trois'])])).toEqual([
    { text: 'Trois choses :' },
    { text: 'un', role: 'list-item' },
    { text: 'deux', role: 'list-item' },
    { text: 'trois', role: 'list-item' },
  ]);
});

test('a word that the end of a line broke is whole again; a hyphen of its own stays', () => {
  const breaks = spellingOf([
    'la commu-',
    'nauté que',
    'communauté dit-',
    'il et le porte-',
    'monnaie du porte-monnaie perdu',
  ]);
  expect(joinLines('la commu-', 'nauté', breaks)).toBe('la communauté');
  expect(joinLines('le porte-', 'monnaie', breaks)).toBe('le porte-monnaie');
  const always = { has: () => false, breaksWords: true };
  expect(joinLines('dit-', 'il alors', always)).toBe('dit-il alors');
  expect(joinLines('une répu-', 'blique', always)).toBe('une république');
  expect(joinLines('Marie-', 'Claire', always)).toBe('Marie-Claire');
  expect(joinLines('une ré\u00AD', 'ponse', always)).toBe('une réponse');
  expect(joinLines('un mot', 'puis', always)).toBe('un mot puis');
});

test('accents that were drawn apart from their letter are put on it', () => {
  expect(composeAccents('l’´ecole `a cˆot´e, No¨el, ¸ca, fac¸on, e\u0301t\u0065\u0301')).toBe(
    'l’école à côté, Noël, ça, façon, été',
  );
  expect(composeAccents('`code` et 5´ 10')).toBe('`code` et 5´ 10');
});
