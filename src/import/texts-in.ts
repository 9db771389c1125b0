import { joinedLines } from './joined-lines.ts';
import { joinsWords } from './joins-words.ts';
import { oneLine } from './one-line.ts';
import { type Passage, passagesOf } from './passages-of.ts';
import { wrapWidth } from './wrap-width.ts';

/** A line that is drawn, not read. */
const RULE = /^\s*([-=_*~#])(\s*\1){2,}\s*$/;

/** A paragraph of a plain text, and the passage that it stands in. */
export interface PlainText {
  readonly text: string;
  readonly passage: Passage;
}

/**
 * The paragraphs of a plain text, one after the other, each on one line. Blank lines part them, and so does where a
 * quote begins or ends; where the text is wrapped, its lines are joined, and where it is not, each is a paragraph.
 * Linear.
 * @param text Cleaned.
 */
export function* textsIn(text: string): Generator<PlainText, void, undefined> {
  const passages = passagesOf(text.split('\n'));
  const [width, widthOfQuotes] = [false, true].map((quoted) => widthOf(passages, quoted));
  const join = joinsWords(text);
  for (const passage of passages)
    for (const joined of textsOf(passage, passage.isQuote ? widthOfQuotes : width, join))
      yield { text: joined, passage };
}

/** To how many characters somebody's own lines are wrapped, or those that are quoted. */
function widthOf(passages: readonly Passage[], quoted: boolean): number | undefined {
  return wrapWidth(
    passages.filter(({ isQuote }) => isQuote === quoted).flatMap(({ lines }) => lines.concat('')),
  );
}

function* textsOf(
  { lines }: Passage,
  width: number | undefined,
  join: ReturnType<typeof joinsWords>,
): Generator<string, void, undefined> {
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
