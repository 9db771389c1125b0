import type { Paragraph } from '../text/article.ts';
import { SECTION } from '../text/section.ts';
import { paragraphHtml } from './paragraph-html.ts';

/** How the points of a list begin that are numbered. */
const NUMBER = /^\d+[.)]/;

/** The paragraphs of a section, points of one kind that follow each other in a list. @param section Its index. */
export function sectionHtml(paragraphs: readonly Paragraph[], section: number): string {
  const lines: string[] = [];
  let list: string | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const itsList = listOf(paragraph);
    if (list !== itsList) {
      if (list !== undefined) lines.push(`</${list}>`);
      if (itsList !== undefined) lines.push(`<${itsList}>`);
      list = itsList;
    }
    lines.push(paragraphHtml(paragraph, section * SECTION + index));
  }
  if (list !== undefined) lines.push(`</${list}>`);
  return lines.join('\n');
}

/** The element of the list that a paragraph is a point of, if it is one. */
function listOf({ kind, text }: Paragraph): 'ol' | 'ul' | undefined {
  if (kind !== 'list-item') return undefined;
  return NUMBER.test(text) ? 'ol' : 'ul';
}
