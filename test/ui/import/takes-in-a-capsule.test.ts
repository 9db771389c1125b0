import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { capsuleOf } from '../../../src/capsule/capsule.ts';
import { importArticle } from '../../../src/import/import-article.ts';
import type { Article } from '../../../src/text/article.ts';
import { anyArticle } from './any-article.ts';

declare global {
  interface Window {
    hacked?: unknown;
  }
}

const rain: Article = {
  id: 'pluie',
  title: 'La pluie à Gao',
  lang: 'fr',
  author: 'Awa Maïga',
  source: 'https://courrier.example/pluie',
  published: '2026-06-01',
  paragraphs: [
    { kind: 'heading', text: 'Le matin', level: 2 },
    { kind: 'paragraph', text: 'Il pleut enfin sur la ville. Les enfants courent.' },
    { kind: 'quote', text: 'The river is low.', lang: 'en' },
    { kind: 'list-item', text: 'un parapluie' },
  ],
};

const capsule = (article: Article) => capsuleOf(article, 'https://app.example/', 'x.html');

/** What is told of an article, without the id: it is made of the title and the text. */
async function taken(file: File): Promise<Omit<Article, 'id'>> {
  const { id: _id, ...rest } = await importArticle(file);
  return rest;
}

/** A capsule of the rain with other data in it. */
async function withData(data: string): Promise<File> {
  const html = await (await capsule(rain)).text();
  const changed = html.replace(
    /(id="capsule">)[^]*?(<\/script>)/,
    (_all, start: string, end: string) => start + data + end,
  );
  expect(changed).not.toBe(html);
  return new File([changed], 'x.html', { type: 'text/html' });
}

beforeEach(() => delete window.hacked);

test('exactly the article that was shared comes back', async () => {
  const { id: _id, ...rest } = rain;
  expect(await taken(await capsule(rain))).toEqual(rest);
});

test('an article that was taken in comes back under the same id', async () => {
  const mine = await importArticle(new File(['La pluie\n\nIl pleut. Il vente.'], 'pluie.txt'));
  expect(await importArticle(await capsule(mine))).toEqual(mine);
});

test('any article comes back as it was, whatever is in its texts', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async (article) => {
      const { id: _id, ...rest } = article;
      expect(await taken(await capsule(article))).toEqual(rest);
    }),
    { numRuns: 200 },
  );
});

test('whatever is in the texts, a capsule has its own elements, and no other that runs or fetches', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle, async (article) => {
      const page = new DOMParser().parseFromString(await (await capsule(article)).text(), 'text/html');
      expect(page.querySelectorAll('script')).toHaveLength(2);
      expect(page.querySelectorAll('style')).toHaveLength(1);
      expect(page.querySelectorAll('img, iframe, object, link, base, form, article button')).toHaveLength(0);
      for (const element of page.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(`${name}=${value}`).not.toMatch(/^(on|src|href=(?!https?:|#p\d))/i);
        }
      const texts = Array.from(
        page.querySelectorAll('article > :not(header, ul, ol), article > * > li'),
        ({ textContent }) => textContent,
      );
      expect(texts.map((text) => text?.length)).toEqual(article.paragraphs.map(({ text }) => text.length));
    }),
    { numRuns: 100 },
  );
});

test('a capsule says what is in it: title, language, author, day, and where it is from', async () => {
  const page = new DOMParser().parseFromString(await (await capsule(rain)).text(), 'text/html');
  expect(page.title).toBe(rain.title);
  expect(page.documentElement.lang).toBe('fr');
  expect(page.querySelector('meta[name=author]')?.getAttribute('content')).toBe(rain.author);
  expect(page.querySelector('time')?.dateTime).toBe(rain.published);
  expect(page.querySelector('header a')?.getAttribute('href')).toBe(rain.source);
});

test('its policy allows its own script and style by their hashes, and nothing else', async () => {
  const page = new DOMParser().parseFromString(await (await capsule(rain)).text(), 'text/html');
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const hash = async (selector: string) => {
    const text = new TextEncoder().encode(page.querySelector(selector)?.textContent ?? '');
    return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', text))));
  };
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${await hash('script:not([type])')}'; style-src 'sha256-${await hash('style')}'; base-uri 'none'; form-action 'none'`,
  );
});

test.each([
  ['broken data', '{"id":'],
  ['no data', ''],
  ['data of another kind', '[1, 2]'],
  ['a title that is no text', JSON.stringify({ ...rain, title: { toString: 1 } })],
  ['paragraphs that are no list', JSON.stringify({ ...rain, paragraphs: { length: 3 } })],
  [
    'a paragraph of a kind that there is not',
    JSON.stringify({ ...rain, paragraphs: [{ kind: 'script', text: 'x' }] }),
  ],
  ['an id that leads elsewhere', JSON.stringify({ ...rain, id: '../../x' })],
  ['a prototype', '{"__proto__": {"title": "x", "id": "x"}}'],
  ['data that is too deep', '['.repeat(200_000)],
  ['a title that is too long', JSON.stringify({ ...rain, title: 'a'.repeat(3000) })],
])('a capsule with %s is read as any page is', async (_, data) => {
  const article = await taken(await withData(data));
  expect(article.title).toBe(rain.title);
  expect(article.paragraphs.map(({ text }) => text)).toContain(rain.paragraphs[1]?.text);
  expect(Object.keys(article).toSorted()).toEqual(['author', 'lang', 'paragraphs', 'published', 'title']);
});

test('nothing that a hostile capsule holds is run or comes along', async () => {
  const attack = '<img src=x onerror="top.hacked=1">';
  const article = await taken(
    await withData(
      JSON.stringify({
        ...rain,
        title: `</title><script>top.hacked=1</script>${attack}`,
        onclick: 'top.hacked=1',
        source: 'javascript:top.hacked=1',
        paragraphs: [
          { kind: 'paragraph', text: attack, onclick: 'top.hacked=1', sentences: [{ start: 0, end: 9 }] },
        ],
      }).replaceAll('</', '<\\/'),
    ),
  );
  expect(article).toEqual({
    title: `</title><script>top.hacked=1</script>${attack}`,
    lang: 'fr',
    author: rain.author,
    published: rain.published,
    source: 'javascript:top.hacked=1',
    paragraphs: [{ kind: 'paragraph', text: attack }],
  });
  expect(window.hacked).toBeUndefined();
});

test('data that ends its element by itself leaves a page that is sanitised', async () => {
  const article = await taken(
    await withData(`{"id":"x</script><script>top.hacked=1</script><img src=x onerror="top.hacked=1">`),
  );
  expect(JSON.stringify(article)).not.toMatch(/hacked|onerror/);
  expect(window.hacked).toBeUndefined();
});

test('a capsule of a book comes back whole', async () => {
  const text = 'Il pleut sur la ville, et la rue du marché est vide depuis ce matin. '.repeat(20).trim();
  const book = {
    ...rain,
    paragraphs: Array.from({ length: 3000 }, () => ({ kind: 'paragraph', text }) as const),
  };
  expect((await taken(await capsule(book))).paragraphs).toEqual(book.paragraphs);
});
