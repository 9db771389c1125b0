import { expect, test } from 'vitest';
import { fetchPage } from '../../src/import/fetch-page.ts';

interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
}

/** A web in which these addresses answer; any other site refuses. */
function aWeb(answers: Readonly<Record<string, Answer>>) {
  const asked: { address: string; options: RequestInit }[] = [];
  const fetch = async (address: string, options: RequestInit): Promise<Response> => {
    asked.push({ address, options });
    const answer = answers[address];
    if (!answer) throw new TypeError('Failed to fetch');
    const { body, type = 'text/html', status = 200 } = answer;
    return new Response(body, { status, headers: { 'content-type': type } });
  };
  return { asked, fetch };
}

test('a page is taken in where its site lets it, and the site learns nothing of the reader', async () => {
  const { asked, fetch } = aWeb({ 'https://exemple.fr/pluie': { body: '<p>Il pleut.' } });
  const [page] = await fetchPage('exemple.fr/pluie#fin', fetch);
  expect(await page?.file.text()).toBe('<p>Il pleut.');
  expect(page?.source).toBe('https://exemple.fr/pluie');
  expect(asked).toEqual([
    {
      address: 'https://exemple.fr/pluie',
      options: expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    },
  ]);
});

test('the articles of a JSON feed are each taken in', async () => {
  const items = [
    { title: 'Un', content_html: '<p>Texte un.', url: 'https://exemple.fr/1' },
    { content_text: 'Texte deux.' },
    { title: 'Vide' },
    null,
  ];
  const { fetch } = aWeb({
    'https://exemple.fr/feed.json': { body: JSON.stringify({ items }), type: 'application/feed+json' },
  });
  const pages = await fetchPage('https://exemple.fr/feed.json', fetch);
  expect(pages.map(({ name, source, file }) => [name, source, file.type])).toEqual([
    ['Un', 'https://exemple.fr/1', 'text/html'],
    ['Article', '', 'text/plain'],
  ]);
});

test('a site of WordPress gives the post, though not the page', async () => {
  const post = { title: { rendered: 'La pluie' }, content: { rendered: '<p>Il pleut.' } };
  const { fetch } = aWeb({
    'https://exemple.fr/wp-json/wp/v2/posts?slug=la-pluie&_fields=title%2Ccontent%2Clink': {
      body: JSON.stringify([post]),
      type: 'application/json',
    },
  });
  const [page] = await fetchPage('https://exemple.fr/2026/la-pluie/', fetch);
  expect(await page?.file.text()).toBe('<title>La pluie</title><p>Il pleut.');
  expect(page?.source).toBe('https://exemple.fr/2026/la-pluie/');
});

test('a file keeps the ending by which it is known', async () => {
  const { fetch } = aWeb({
    'https://exemple.fr/livre.epub': { body: 'PK', type: 'application/octet-stream' },
  });
  const [page] = await fetchPage('https://exemple.fr/livre.epub', fetch);
  expect(page?.file.name).toBe('livre.epub');
});

test.each([
  ['a site that refuses', 'https://refuse.fr/a', undefined, 'copiez son texte'],
  [
    'a page that is gone',
    'https://exemple.fr/a',
    { body: '', status: 404 },
    'Il n’y a pas de page à cette adresse',
  ],
  [
    'a feed of nothing',
    'https://exemple.fr/a',
    { body: '{}', type: 'application/json' },
    'Il n’y a pas d’article',
  ],
  ['no address', 'bonjour', undefined, 'Cette adresse n’est pas complète'],
  ['an address that is no page', 'javascript:alert(1)', undefined, 'Cette adresse n’est pas complète'],
  ['an address of this device', 'file:///etc/passwd', undefined, 'Cette adresse n’est pas complète'],
])('%s is told in a sentence', async (_, address, answer, sentence) => {
  const { fetch } = aWeb(answer ? { [address]: answer } : {});
  await expect(fetchPage(address, fetch)).rejects.toThrow(sentence);
});
