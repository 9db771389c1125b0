import type { Span } from './article.ts';
import { endOfRun, isDigitAt, readableAt } from './words/characters.ts';
import { jointAt } from './words/joint.ts';
import { endOfGroupedDigits, endOfUnit } from './words/number.ts';
import { endOfShortened } from './words/shortened.ts';
import { endOfWebAddress } from './words/web-address.ts';

/** Signs that are read with the number behind them: `-5`, `+3`, `£760`. */
const SIGNS = '-−–+±$€£¥';

function endOfPart(text: string, at: number): number {
  const end = endOfRun(text, isDigitAt(text, at) ? endOfGroupedDigits(text, at) : at);
  return isDigitAt(text, end - 1) ? endOfUnit(text, end) : end;
}

function endOfWord(text: string, start: number): number {
  const address = endOfWebAddress(text, start);
  if (address > start) return address;
  let end = endOfPart(text, start);
  for (let joint = jointAt(text, end); joint > 0; joint = jointAt(text, end))
    end = endOfPart(text, end + joint);
  return endOfShortened(text, start, end);
}

/** `-5` at the beginning of a word; the hyphen of « page 3-5 » and the plus of `5+3` are no signs. */
function isSignAt(text: string, at: number): boolean {
  return isDigitAt(text, at + 1) && SIGNS.includes(text.charAt(at)) && readableAt(text, at - 1) === 0;
}

/**
 * The words of a text, in order and apart, as UTF-16 spans: what the eye takes as one word while it is heard. Spaces and
 * punctuation are between them; each word holds a letter or a digit. The time is linear in the length.
 *
 * One word each: l’ami, aujourd’hui, peut-être, a-t-il, Jean-Pierre, J.-C., 1 234,5, -5, 8 h 30, 12 %, 3,5 M€.
 */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const first = isSignAt(text, at) ? at + 1 : at;
    if (readableAt(text, first) === 0) {
      at++;
      continue;
    }
    const end = endOfWord(text, first);
    words.push({ start: at, end });
    at = end;
  }
  return words;
}
