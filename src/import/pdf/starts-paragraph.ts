import type { Line } from './line.ts';
import type { Measure } from './measure.ts';
import type { Run } from './runs-of.ts';

/** What else than the usual distance, size or place of a line begins a paragraph: shares of these. */
const OTHER_SIZE = 0.08;
const WIDER_GAP = 1.3;
const INDENT = 0.7;
const SHORT = 0.5;

const BULLET = /^[•◦▪●■□◆‣⁃∙·➢➤✓*]\s?(?=\S)/;
const DIALOGUE = /^[—–-]\s/;
const ENDS_SENTENCE = /[.!?…:;»"”)]$/;
const OPENS = /^[\p{Lu}\d«“"(]/u;

/** The sign that begins an item of a list, with its space. */
export function bulletOf(text: string): string | undefined {
  return BULLET.exec(text)?.[0];
}

/** Whether a line begins a paragraph, below another in the same column. */
export function startsParagraph(previous: Line, line: Line, run: Run, { size, leading }: Measure): boolean {
  if (Math.abs(line.size - previous.size) > OTHER_SIZE * previous.size) return true;
  const usual = Math.max(leading, (leading / size) * line.size);
  if (line.baseline - previous.baseline > WIDER_GAP * usual) return true;
  if (bulletOf(line.text) !== undefined) return true;
  const ended = ENDS_SENTENCE.test(previous.text);
  if (ended && DIALOGUE.test(line.text)) return true;
  const indent = INDENT * line.size;
  const isIndented = line.left - run.left > indent;
  const wasIndented = previous.left - run.left > indent;
  const hangs = bulletOf(previous.text) !== undefined;
  if (isIndented && !hangs && (!wasIndented || ended || leavesRoom(previous, line, run))) return true;
  const isShort = previous.right - run.left < SHORT * (run.right - run.left);
  return (isShort && OPENS.test(line.text)) || (ended && leavesRoom(previous, line, run));
}

/** Whether the line before stops although the first word of this one would have found room in it. */
function leavesRoom(previous: Line, line: Line, run: Run): boolean {
  const firstWord = (/^\S+/.exec(line.text)?.[0].length ?? 0) + 1;
  const room = (firstWord / line.text.length) * (line.right - line.left);
  return previous.right + room + line.size < run.right;
}

/** Whether the last line of a column, or of a page, goes on in the first of the next. */
export function goesOn(previous: Line, line: Line, run: Run, next: Run): boolean {
  if (bulletOf(line.text) !== undefined || Math.abs(line.size - previous.size) > OTHER_SIZE * previous.size)
    return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const isIndented = line.left - next.left > INDENT * line.size;
  return !ENDS_SENTENCE.test(previous.text) && !isIndented && !leavesRoom(previous, line, run);
}
