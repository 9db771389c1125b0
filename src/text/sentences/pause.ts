import { isBlank, isDigit, isLetter, isLineBreak, isOneOf, isStop, skipBlanks } from './characters.ts';

/** A place where a sentence may end: its stops, what closes with it, and the space up to the next text. */
export interface Pause {
  /** The first stop. */
  readonly start: number;
  /** After the stops and what closes with them: `?`, `...`, `. »`, `!)`. The space is not part of it. */
  readonly end: number;
  /** Where the text goes on. */
  readonly next: number;
  /** A line ends here. */
  readonly line: boolean;
}

const CLOSING = '»›”)]}';
const CLOSING_WHEN_ATTACHED = `${CLOSING}"'’`;

/** A reference mark as encyclopaedias set it after the stop: `[12]`. */
const REFERENCE = /\[\d{1,3}\]/y;

function skipClosing(text: string, at: number): number {
  let index = at;
  while (index < text.length) {
    if (isOneOf(text.charAt(index), CLOSING_WHEN_ATTACHED)) {
      index++;
      continue;
    }
    REFERENCE.lastIndex = index;
    if (!REFERENCE.test(text)) break;
    index = REFERENCE.lastIndex;
  }
  return index;
}

/** `Quoi ? !` and `« Viens ! »`: the space is inside. `.NET` after a space opens something new. */
function goesOnAfterSpace(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '.') return !isLetter(text.charAt(at + 1)) && !isDigit(text.charAt(at + 1));
  return isStop(char) || isOneOf(char, CLOSING);
}

function endOfPause(text: string, start: number): number {
  let end = start;
  for (let index = start; ;) {
    while (isStop(text.charAt(index))) index++;
    end = skipClosing(text, index);
    if (isStop(text.charAt(end))) {
      index = end;
      continue;
    }
    const afterSpace = skipBlanks(text, end);
    if (afterSpace === end || !goesOnAfterSpace(text, afterSpace)) return end;
    index = isOneOf(text.charAt(afterSpace), CLOSING) ? afterSpace + 1 : afterSpace;
  }
}

/** Reads the pause whose first stop or line break stands at `start`. */
export function readPause(text: string, start: number): Pause {
  const end = isStop(text.charAt(start)) ? endOfPause(text, start) : start;
  let next = end;
  let line = false;
  for (;;) {
    const char = text.charAt(next);
    if (isLineBreak(char)) line = true;
    else if (!isBlank(char)) break;
    next++;
  }
  return { start, end, next, line };
}
