import { expect, test, vi } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';
import { aPdf, type Put } from './a-pdf.ts';

// The worker of PDF.js, of 1.3 MB, passes through the test server.
vi.setConfig({ testTimeout: 60_000 });

/** Lines below each other, as a typesetter puts them. */
function column(lines: readonly string[], x = 60, top = 700): Put[] {
  return lines.map((text, at) => ({ text, x, y: top - 14 * at }));
}

/** A page with its head and its number. */
function framed(number: number, lines: readonly Put[]): Put[] {
  return [
    { text: 'La revue du fleuve', y: 810, size: 9 },
    ...lines,
    { text: `${number} / 2`, x: 290, y: 30, size: 9 },
  ];
}

test('the lines of a PDF become paragraphs and headings, without its heads and page numbers', async () => {
  const first = column(
    [
      'Ce texte a été mis en page sur des lignes : il faut retrou-',
      'ver les phrases. Celle-ci va jusqu’à la page d’après, et',
    ],
    60,
    640,
  );
  const second = column(
    ['elle finit là.', 'Un autre paragraphe commence ici, sur une ligne assez longue.'],
    60,
    760,
  );
  const file = aPdf(
    [
      framed(1, [
        { text: 'Un grand titre', y: 720, size: 24 },
        { text: 'Une partie', y: 680, size: 16 },
        ...first,
      ]),
      framed(2, second),
    ],
    '/Title (Microsoft Word - essai.doc) /Author (Awa Traor\xe9) /CreationDate (D:20240203100000Z)',
  );
  const { id: _, ...article } = await importArticle(file);
  expect(article).toEqual({
    title: 'Un grand titre',
    lang: 'fr-FR',
    author: 'Awa Traoré',
    published: '2024-02-03',
    paragraphs: [
      { kind: 'heading', text: 'Une partie', level: 1 },
      {
        kind: 'paragraph',
        text: 'Ce texte a été mis en page sur des lignes : il faut retrouver les phrases. Celle-ci va jusqu’à la page d’après, et elle finit là.',
      },
      { kind: 'paragraph', text: 'Un autre paragraphe commence ici, sur une ligne assez longue.' },
    ],
  });
});

test('columns are read one after the other', async () => {
  const left = column(['La colonne de gauche parle du', 'fleuve et de ses crues, puis elle'], 60);
  const right = column(['continue dans la colonne de droite,', 'où elle finit.'], 320);
  const { paragraphs } = await importArticle(aPdf([[...left, ...right]]));
  expect(paragraphs.map(({ text }) => text)).toEqual([
    'La colonne de gauche parle du fleuve et de ses crues, puis elle continue dans la colonne de droite, où elle finit.',
  ]);
});

test('a scanned PDF, a locked one and a broken one each say what to do', async () => {
  await expect(importArticle(aPdf([[]]))).rejects.toThrow(/scanner.*OCR/);
  const locked = aPdf(
    [[{ text: 'Secret', y: 700 }]],
    '',
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  );
  await expect(importArticle(locked)).rejects.toThrow(/mot de passe/);
  await expect(importArticle(new File(['%PDF-1.7 et rien'], 'a.pdf'))).rejects.toThrow(/abîmé ou incomplet/);
});
