import type { Paragraph } from '../text/article.ts';
import { breath } from '../breath.ts';
import { nextTask } from '../next-task.ts';
import { headingLevel } from './heading-level.ts';
import { type PlainText, textsIn } from './texts-in.ts';

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
  const texts: PlainText[] = [];
  for (const each of textsIn(text)) {
    texts.push(each);
    await pause();
  }
  await nextTask();
  return texts.map((each, index) => paragraph(each, texts[index - 1]?.text, readAfter(texts, index)));
}

function paragraph(
  { text, passage }: PlainText,
  before: string | undefined,
  after: string | undefined,
): Paragraph {
  if (passage.isQuote) return { kind: 'quote', text };
  if (BULLET.test(text)) return { kind: 'list-item', text: text.replace(BULLET, '') };
  if (arePoints(before, text) || arePoints(text, after))
    return { kind: 'list-item', text: text.replace(DASH, '') };
  const level = headingLevel(text, before, after);
  return level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', text, level };
}

/**
 * What is read after a text in the same passage. The line that tells whose words a quote is goes with the quote: a name
 * above it is a signature.
 */
function readAfter(texts: readonly PlainText[], index: number): string | undefined {
  const [text, next, afterNext] = [texts[index], texts[index + 1], texts[index + 2]];
  if (next === undefined || next.passage !== text?.passage) return undefined;
  const announces = next.text.endsWith(':') && afterNext?.passage.isQuote;
  return announces ? undefined : next.text;
}

/** Whether two texts that follow one another are points of a list, with dashes before them. */
function arePoints(text = '', next = ''): boolean {
  return DASH.test(text) && DASH.test(next) && !STOPS.test(text);
}
