import type { Paragraph } from '../text/article.ts';
import { escapeHtml } from './escape-html.ts';

/** With fewer headings than this, an article is seen at a glance. */
const FEWEST = 3;

/**
 * The table of contents of an article, closed; empty where the article has hardly a heading.
 * @param paragraphs With holes where they are not known.
 */
export function contentsHtml(paragraphs: readonly (Paragraph | undefined)[]): string {
  const items = paragraphs.flatMap((paragraph, index) =>
    paragraph?.kind === 'heading'
      ? [
          `<li class="level-${Math.min(paragraph.level ?? 1, 3)}"><a href="#p${index}">${escapeHtml(paragraph.text)}</a></li>`,
        ]
      : [],
  );
  if (items.length < FEWEST) return '';
  return `<details class="contents" lang="fr"><summary>Sommaire</summary><ol>${items.join('')}</ol></details>`;
}
