import type { Paragraph } from '../text/article.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A paragraph as HTML, a point of a list without its list: one element that holds its text and nothing else, so that an
 * offset in the text is an offset in the element's only text node. A heading can be led to by its id, `p` and its index.
 * Where the sentences are known, `data-sentences` has their ends: the page can be read aloud before the script is there
 * that finds them.
 */
export function paragraphHtml({ kind, text, lang, level = 1, sentences }: Paragraph, index: number): string {
  const content = escapeHtml(text);
  const ends = sentences ? ` data-sentences="${sentences.map(({ end }) => end).join(' ')}"` : '';
  const more = `${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`}${ends}`;
  switch (kind) {
    case 'heading': {
      // The title of the article is the one of level 1.
      const tag = `h${Math.min(level + 1, 6)}`;
      return `<${tag} id="p${index}" tabindex="-1"${more}>${content}</${tag}>`;
    }
    case 'quote':
      return `<blockquote${more}>${content}</blockquote>`;
    case 'list-item':
      return `<li${more}>${content}</li>`;
    case 'paragraph':
      return `<p${more}>${content}</p>`;
  }
}
