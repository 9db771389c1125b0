import { isOneOf, isStop } from './characters.ts';
import { opensClearly } from './clear-opening.ts';
import { endsAbbreviation, endsInitials } from './dot.ts';
import { isLabel } from './label.ts';
import { goesOn } from './opening.ts';
import type { Pause } from './pause.ts';
import { opensUnspaced } from './unspaced.ts';

/** Names that carry their exclamation mark along: Yahoo! News. */
const EXCLAIMED_NAME = /(?:Yahoo|Joomla|Jeopardy|Wham)$/;
const LONGEST_NAME = 8;

/** `(...)`, `[…]`, `(?)`, `(!)`: a remark inside the sentence. */
function isRemark(text: string, { start, end }: Pause): boolean {
  return isOneOf(text.charAt(start - 1), '([') && isOneOf(text.charAt(end - 1), ')]');
}

function isExclaimedName(text: string, { start, next }: Pause): boolean {
  if (text.charAt(start) !== '!' || isStop(text.charAt(start + 1))) return false;
  return (
    EXCLAIMED_NAME.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) && !opensClearly(text, next)
  );
}

/** True when the only stop of the pause is a dot that belongs to the word before it. */
function isDotOfWord(text: string, sentence: number, { start, end, next }: Pause): boolean {
  if (text.charAt(start) !== '.' || isStop(text.charAt(start + 1))) return false;
  if (endsAbbreviation(text, start, next)) return true;
  return end - start === 1 && (isLabel(text, sentence, start) || endsInitials(text, start, next));
}

/** True when the sentence that begins at `sentence` ends with `pause`. */
export function endsSentence(text: string, sentence: number, pause: Pause): boolean {
  if (pause.line) return true;
  if (isRemark(text, pause) || goesOn(text, pause.next)) return false;
  if (pause.next === pause.end && !opensUnspaced(text, pause)) return false;
  return !isDotOfWord(text, sentence, pause) && !isExclaimedName(text, pause);
}
