import { expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';

const bytes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const page = (charset: string, word: string): number[] =>
  bytes(`<meta charset="${charset}"><title>Un</title><p>Il a dit : ${word}.</p>`);

async function paragraphsIn(content: string | readonly number[], name = 'un.txt'): Promise<string[]> {
  const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
  return (await importArticle(file)).paragraphs.map(({ text }) => text);
}

test('the letters of each encoding arrive', async () => {
  const text = 'L’été à Noël, cœur d’œuvre : 3 € !';
  const utf16 = [...`\ufeff${text}`].flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
  ]);
  const latin = bytes('L\x92\xe9t\xe9 \xe0 No\xebl, c\x9cur d\x92\x9cuvre : 3 \x80 !');
  const files = [text, `\ufeff${text}`, text.normalize('NFD'), utf16, utf16.slice(2), latin];
  const found = await Promise.all(files.map((each) => paragraphsIn(each)));
  expect(found).toEqual(files.map(() => [text]));
});

test('a few bytes of another encoding in a UTF-8 text do not spoil the others', async () => {
  const text = [...new TextEncoder().encode('Été, hiver, été, hiver, été : '), ...bytes('\xe7a va.')];
  expect(await paragraphsIn(text)).toEqual(['Été, hiver, été, hiver, été : ça va.']);
});

test('a page is read in the encoding that it declares', async () => {
  expect(await paragraphsIn(page('koi8-r', '\xcd\xc9\xd2'), 'un.html')).toEqual(['Il a dit : мир.']);
  expect(await paragraphsIn(page('iso-8859-15', 'd\xe9\xe7u, \xbdil, 3 \xa4'), 'un.html')).toEqual([
    'Il a dit : déçu, œil, 3 €.',
  ]);
});

test('a page that declares another encoding than it has is read as it is', async () => {
  const wrong = bytes('<meta charset="utf-8"><p>L\x92\xe9t\xe9.</p>');
  const unknown = '<?xml version="1.0" encoding="nulle-part"?><html><p>L’été.</p></html>';
  const utf8 = '<meta charset="iso-8859-1"><p>L’été.</p>';
  for (const each of [wrong, unknown, utf8]) expect(await paragraphsIn(each, 'un.html')).toEqual(['L’été.']);
});
