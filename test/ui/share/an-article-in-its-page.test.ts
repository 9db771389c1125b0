import { expect, test } from 'vitest';
import { articleHtml } from '../../../src/page/article-html.ts';
import type { Article } from '../../../src/text/article.ts';
import { withSentences } from '../../../src/text/sentences.ts';
import { articleInPage } from '../../../src/ui/article-in-page.ts';

const rain: Article = {
  id: 'pluie',
  title: 'La pluie <à> Gao & « alentour »',
  lang: 'fr-FR',
  author: 'Awa Maïga',
  source: 'https://courrier.example/pluie?a=1&b=2',
  published: '2026-06-01',
  paragraphs: [
    { kind: 'heading', text: 'Le matin', level: 2 },
    { kind: 'paragraph', text: 'Il pleut. Les enfants courent.' },
    { kind: 'quote', text: 'The river is low.', lang: 'en' },
    { kind: 'list-item', text: 'un parapluie' },
  ],
};

function inPage(article: Article): Article {
  const html = articleHtml({ ...article, paragraphs: article.paragraphs.map(withSentences) });
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  if (!element) throw new Error('The page has no article');
  return articleInPage(element);
}

test('the article that a page was made of is found in it again', () => {
  expect(inPage(rain)).toEqual(rain);
});

test('so is one with nothing told about it, whose source is a name, and a long one in sections', () => {
  const { author: _author, published: _published, ...rest } = rain;
  expect(inPage({ ...rest, source: 'Le Courrier du fleuve' })).toEqual({
    ...rest,
    source: 'Le Courrier du fleuve',
  });
  const paragraphs = Array.from({ length: 130 }, (_, number) => ({
    kind: 'paragraph' as const,
    text: `Le jour ${number}, il pleut.`,
  }));
  expect(inPage({ ...rain, paragraphs })).toEqual({ ...rain, paragraphs });
});
