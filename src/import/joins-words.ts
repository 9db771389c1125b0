/** What hangs on a verb or an adverb by a hyphen, and never ends a word: `dit-` `il`, `peut-` `être`, `celui-` `là`. */
const HANGS =
  /^(je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|les?|la|en|y|t|là|ci|être|mêmes?|dire|midi|même)(?!\p{L})/u;

/**
 * Joins two lines of wrapped text. A hyphen at the end of the first belongs to a compound word where the text has
 * that word elsewhere, or where what follows always has one; else it broke the word, and goes.
 * @param text The whole text, where the words are looked for.
 */
export function joinsWords(text: string): (line: string, next: string) => string {
  return (line, next) => {
    const [, start] = /(\p{L}+)-$/u.exec(line) ?? [];
    const [end] = /^\p{Ll}+/u.exec(next) ?? [];
    if (start === undefined || end === undefined)
      return /[\p{L}\d]-$/u.test(line) ? line + next : `${line} ${next}`;
    const isCompound = text.includes(`${start}-${end}`) || (HANGS.test(next) && !text.includes(start + end));
    return isCompound ? line + next : line.slice(0, -1) + next;
  };
}
