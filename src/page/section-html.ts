import type { Paragraph } from '../text/article.ts';
import { SECTION } from '../text/section.ts';
import { paragraphHtml } from './paragraph-html.ts';

/** How the points of a list begin that are numbered. */
const NUMBER = /^\d+[.)]/;

/** The paragraphs of a section, points that follow each other in a list. @param section Its index. */
export function sectionHtml(paragraphs: readonly Paragraph[], section: number): string {
  const lines: string[] = [];
  let list: string | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind, text } = paragraph;
    const isPoint = kind === 'list-item';
    if (list !== undefined && !isPoint) {
      lines.push(`</${list}>`);
      list = undefined;
    } else if (list === undefined && isPoint) {
      list = NUMBER.test(text) ? 'ol' : 'ul';
      lines.push(`<${list}>`);
    }
    lines.push(paragraphHtml(paragraph, section * SECTION + index));
  }
  if (list !== undefined) lines.push(`</${list}>`);
  return lines.join('\n');
}
