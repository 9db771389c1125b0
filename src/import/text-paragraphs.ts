import type { Paragraph } from '../text/article.ts';
import { breath } from '../breath.ts';
import { nextTask } from '../next-task.ts';
import { headingLevel } from './heading-level.ts';
import { textsIn } from './texts-in.ts';

const BULLET = /^[*•▪‣◦·]\s+/u;

/**
 * The paragraphs of a plain text. Linear, and gives the page its turn in between.
 * @param text Cleaned.
 */
export async function paragraphsOfText(text: string): Promise<Paragraph[]> {
  await nextTask();
  const pause = breath();
  const texts: string[] = [];
  for (const each of textsIn(text)) {
    texts.push(each);
    await pause();
  }
  await nextTask();
  return texts.map((each, index) => paragraph(each, texts[index - 1], texts[index + 1]));
}

function paragraph(text: string, before: string | undefined, after: string | undefined): Paragraph {
  if (BULLET.test(text)) return { kind: 'list-item', text: text.replace(BULLET, '') };
  const level = headingLevel(text, before, after);
  return level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', text, level };
}
