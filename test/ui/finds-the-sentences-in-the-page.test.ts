import { expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import { ArticleOnPage, paragraphIn } from '../../src/ui/article-on-page.ts';
import type { Paragraph } from '../../src/text/article.ts';
import { MARKET } from '../fakes/market.ts';

function show(paragraphs: readonly Paragraph[] = MARKET): ArticleOnPage {
  document.body.innerHTML = articleHtml({ id: 'marche', title: 'Le marché', lang: 'fr', paragraphs });
  const article = document.querySelector('article');
  if (!article) throw new Error('There is no article');
  return new ArticleOnPage(article);
}

test('the sentences that the page tells are those of the article', () => {
  expect(show().paragraphs).toEqual(MARKET);
});

test.each([12, 150])('the points of a list are paragraphs like any other, among %i', (length) => {
  const kinds = ['list-item', 'list-item', 'paragraph', 'list-item', 'quote'] as const;
  const paragraphs = Array.from({ length }, (_, index) => ({
    kind: kinds[index % kinds.length] ?? 'paragraph',
    text: `Passage ${index}.`,
  }));
  const page = show(paragraphs);
  expect(page.paragraphs).toEqual(paragraphs);
  const elements = paragraphs.map((_, index) => page.elementOf(index));
  expect(elements.map((element) => element?.textContent)).toEqual(paragraphs.map(({ text }) => text));
  expect(elements.map((element) => element && page.indexOf(element))).toEqual([...paragraphs.keys()]);
  expect([...page.near(0, Infinity)].map(([index]) => index)).toEqual([...paragraphs.keys()]);
  expect(page.elementOf(-1)).toBeUndefined();
  expect(page.elementOf(length)).toBeUndefined();
});

test('a paragraph that the browser has translated has no sentence of the original', () => {
  const page = show();
  const [translated, other] = [page.elementOf(1), page.elementOf(2)];
  translated?.append(' It is cool.');
  expect(translated && paragraphIn(translated)).not.toHaveProperty('sentences');
  expect(other && paragraphIn(other)).toHaveProperty('sentences');
});
