import type { Paragraph } from '../text/article.ts';
import { SECTION } from '../text/section.ts';
import { paragraphHtml } from './paragraph-html.ts';

/** The paragraphs of a section. @param section Its index. */
export function sectionHtml(paragraphs: readonly Paragraph[], section: number): string {
  return paragraphs.map((paragraph, index) => paragraphHtml(paragraph, section * SECTION + index)).join('\n');
}
