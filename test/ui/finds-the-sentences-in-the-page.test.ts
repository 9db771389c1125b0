import { expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import { ArticleOnPage, paragraphIn } from '../../src/ui/article-on-page.ts';
import { MARKET } from '../fakes/market.ts';

function show(): ArticleOnPage {
  document.body.innerHTML = articleHtml({ id: 'marche', title: 'Le marché', lang: 'fr', paragraphs: MARKET });
  const article = document.querySelector('article');
  if (!article) throw new Error('There is no article');
  return new ArticleOnPage(article);
}

test('the sentences that the page tells are those of the article', () => {
  expect(show().paragraphs).toEqual(MARKET);
});

test('a paragraph that the browser has translated has no sentence of the original', () => {
  const page = show();
  const [translated, other] = [page.elementOf(1), page.elementOf(2)];
  translated?.append(' It is cool.');
  expect(translated && paragraphIn(translated)).not.toHaveProperty('sentences');
  expect(other && paragraphIn(other)).toHaveProperty('sentences');
});
