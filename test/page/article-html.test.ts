import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import { fillShell } from '../../src/page/fill-shell.ts';
import { articleBody } from '../../src/page/page-body.ts';
import { listeningTimeLabel } from '../../src/page/listening-time-label.ts';
import type { Article, Paragraph } from '../../src/text/article.ts';
import { novelOf } from '../fakes/novel.ts';
import { prose } from '../fakes/prose.ts';

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'a',
  title: 'Titre',
  lang: 'fr',
  paragraphs: [{ kind: 'paragraph', text }],
  ...more,
});

function points(...texts: string[]): Paragraph[] {
  return texts.map((text) => ({ kind: 'list-item', text }));
}

test('a page tells the date, the number of words and the listening time', () => {
  const html = articleHtml(article('Il pleut « toujours » à 8 h 30.', { published: '2024-03-01' }));
  expect(html).toContain('<time datetime="2024-03-01">1er mars 2024</time>');
  expect(html).toContain('<span>7 mots</span>');
  expect(html).toContain('1 min d’écoute');
  expect(articleHtml(article('Bonjour.'))).toContain('<span>1 mot</span>');
});

test('each kind of paragraph has its element', () => {
  const kinds = ['heading', 'paragraph', 'quote', 'list-item'] as const;
  const html = articleHtml(article('', { paragraphs: kinds.map((kind) => ({ kind, text: kind })) }));
  expect(html).toContain(
    '<h2 id="p0" tabindex="-1">heading</h2>\n<p>paragraph</p>\n<blockquote>quote</blockquote>\n<ul>\n<li>list-item</li>\n</ul>',
  );
});

test('points that follow each other are in one list, numbered ones in an ordered list', () => {
  const [before] = prose('Il faut :');
  const paragraphs = [
    ...points('du riz', 'du mil'),
    ...(before ? [before] : []),
    ...points('1. Lire', '2. Dire'),
  ];
  const html = articleHtml(article('', { paragraphs }));
  expect(html).toContain('<ul>\n<li>du riz</li>\n<li>du mil</li>\n</ul>\n<p ');
  expect(html).toContain('</p>\n<ol>\n<li>1. Lire</li>\n<li>2. Dire</li>\n</ol>\n</article>');
});

test('numbered points right after others are a list of their own', () => {
  const html = articleHtml(article('', { paragraphs: points('du riz', '1. Peser', '2. Vendre', 'du mil') }));
  expect(html).toContain(
    '<ul>\n<li>du riz</li>\n</ul>\n<ol>\n<li>1. Peser</li>\n<li>2. Vendre</li>\n</ol>\n<ul>\n<li>du mil</li>\n</ul>',
  );
});

test('a list of a short article is one, however many paragraphs come before it', () => {
  const paragraphs = Array.from({ length: 90 }, () => ({ kind: 'list-item' as const, text: 'du riz' }));
  expect(articleHtml(article('', { paragraphs })).match(/<ul>/g)).toHaveLength(1);
});

test('where a paragraph’s sentences are known, the page tells where they end', () => {
  expect(articleHtml(article('', { paragraphs: prose('Il pleut. La rue est vide.') }))).toContain(
    '<p data-sentences="10 26">Il pleut. La rue est vide.</p>',
  );
});

test('a paragraph in another language says so, and a heading has its level', () => {
  const html = articleHtml(
    article('', {
      paragraphs: [
        { kind: 'heading', text: 'Un', level: 2 },
        { kind: 'paragraph', text: 'One', lang: 'en' },
      ],
    }),
  );
  expect(html).toContain('<h3 id="p0" tabindex="-1">Un</h3>\n<p lang="en">One</p>');
});

test('an article with chapters has a table of contents that leads to them', () => {
  const html = articleHtml(novelOf('roman', 400));
  expect(html).toContain('<summary>Sommaire</summary>');
  const targets = Array.from(html.matchAll(/<a href="#(p\d+)">/g), ([, id]) => id);
  expect(targets).toEqual(['p0', 'p120', 'p240', 'p360']);
  for (const id of targets) expect(html).toContain(` id="${id}"`);
});

test('a long article is in sections of 50 paragraphs, a short one is not', () => {
  expect(articleHtml(novelOf('roman', 120)).match(/<section>/g)).toHaveLength(3);
  expect(articleHtml(novelOf('roman', 100))).not.toContain('<section>');
});

test('a date that is none is shown as it stands', () => {
  expect(articleHtml(article('a', { published: 'hier' }))).toContain('<span>hier</span>');
});

test('a source that is an address becomes a link, anything else stays a text', () => {
  expect(articleHtml(article('a', { source: 'https://exemple.fr/x?a=1&b=2' }))).toContain(
    '<a href="https://exemple.fr/x?a=1&amp;b=2" rel="noreferrer">exemple.fr</a>',
  );
  expect(articleHtml(article('a', { source: 'javascript:alert(1)' }))).toContain(
    '<span class="source">javascript:alert(1)</span>',
  );
});

test('no text can become markup or fill another slot of the shell', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const hostile = `${text}<script>"{{main}}<!--article-->href="./`;
      const body = articleBody(article(hostile, { title: hostile }));
      const html = fillShell('<p title="{{title}}">{{main}}</p>', body, '../../');
      expect(html).not.toContain('<script');
      expect(html.split('<article ').length).toBe(2);
      expect(html).not.toContain('href="../../');
    }),
  );
});

test.for([
  [0, 1, '1 min d’écoute'],
  [10_000, 1, '11 min d’écoute'],
  [10_000, 2, '5 min d’écoute'],
  [60_000, 1, '1 h 5 min d’écoute'],
  [110_769, 1, '2 h d’écoute'],
] as const)('%i characters at speed %d are « %s »', ([characters, speed, label]) => {
  expect(listeningTimeLabel(characters, speed)).toBe(label);
});
