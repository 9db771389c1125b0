import type { Paragraph } from '../text/article.ts';
import { breath } from '../breath.ts';
import { nextTask } from '../next-task.ts';
import { headingLevel } from './heading-level.ts';
import { textsIn } from './texts-in.ts';

const BULLET = /^[*•▪‣◦·]\s+/u;
/** It opens a point of a list, and in a dialogue what somebody says. */
const DASH = /^[-–]\s+/u;
/** What is said ends with a stop, or announces more; a point that another follows, with a comma, a semicolon or nothing. */
const STOPS = /[.!?…:»"”]$/u;

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
  if (arePoints(before, text) || arePoints(text, after))
    return { kind: 'list-item', text: text.replace(DASH, '') };
  const level = headingLevel(text, before, after);
  return level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', text, level };
}

/** Whether two texts that follow one another are points of a list, with dashes before them. */
function arePoints(text = '', next = ''): boolean {
  return DASH.test(text) && DASH.test(next) && !STOPS.test(text);
}
