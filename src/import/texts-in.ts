import { joinedLines } from './joined-lines.ts';
import { joinsWords } from './joins-words.ts';
import { oneLine } from './one-line.ts';
import { wrapWidth } from './wrap-width.ts';

/** A line that is drawn, not read. */
const RULE = /^\s*([-=_*~#])(\s*\1){2,}\s*$/;

/**
 * The paragraphs of a plain text, one after the other, each on one line. Blank lines part them; where the text is
 * wrapped, its lines are joined, and where it is not, each is a paragraph. Linear.
 * @param text Cleaned.
 */
export function* textsIn(text: string): Generator<string, void, undefined> {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const join = joinsWords(text);
  let block: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '' && !RULE.test(line)) {
      block.push(line);
      continue;
    }
    const joined = width === undefined ? block : joinedLines(block, width, join);
    for (const each of joined) yield oneLine(each);
    block = [];
  }
}
