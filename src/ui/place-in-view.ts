import type { Place } from '../speech/place.ts';
import { ArticleOnPage } from './article-on-page.ts';
import { offsetAt } from './offset-at.ts';

/**
 * The place that a reader without a pointer means by « here »: what is selected, else the first line of the article
 * in view. None where no text of it is seen.
 * @param clearHeight The height of the view that is not covered, in CSS pixels.
 */
export function placeInView(clearHeight: number): Place | undefined {
  const article = document.querySelector('article');
  if (!article) return undefined;
  const page = new ArticleOnPage(article);
  return selectedPlace(page) ?? firstInView(page, clearHeight);
}

function selectedPlace(page: ArticleOnPage): Place | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const paragraph = page.indexOf(startContainer);
  if (paragraph === -1) return undefined;
  return { paragraph, offset: startContainer instanceof Text ? startOffset : 0 };
}

function firstInView(page: ArticleOnPage, clearHeight: number): Place | undefined {
  for (const [paragraph, element] of page.near(0, clearHeight)) {
    const lines = document.createRange();
    lines.selectNodeContents(element);
    // A line of which the top is cut is not the first that is seen.
    const line = [...lines.getClientRects()].find(({ top }) => top >= 0);
    if (line) {
      if (line.top >= clearHeight) return undefined;
      return { paragraph, offset: offsetAt(element, line.left + 1, line.top + line.height / 2) };
    }
  }
  return undefined;
}
