/** How a document writes its words. */
export interface Spelling {
  /** Whether it has a word, in lower case, anywhere but at the end of a line. */
  has(word: string): boolean;
  /** Whether it breaks words at the end of lines. Where it does not, a hyphen there belongs to the word. */
  readonly breaksWords: boolean;
}

/** Above this share of lines that end with a hyphen, words are broken. Of itself French has one in a hundred. */
const BREAKS = 0.025;
const BROKEN = /([\p{L}\p{M}’'-]+)[-‐]$/u;
const WORD = /[\p{L}\p{M}’'-]+(?=[^\p{L}\p{M}’'-])/gu;
const FIRST_WORD = /^[\p{L}\p{M}’'-]+/u;
/** What stays apart from the word before it: pronouns after a verb, and « là ». */
const AFTER =
  /^(?:ce|ci|elles?|en|eux|ils?|je|la|là|les?|leur|lui|mêmes?|moi|nous|on|toi|tu|vous|y|t)(?![\p{L}-])/u;
/** What stays apart from the word after it. */
const BEFORE =
  /(?:^|[-’'])(?:au|par|peut|là|ci|non|demi|mi|semi|vice|ex|quelques|vis|est|rendez|vingt|quatre)$/iu;

/**
 * Two lines as one text. A word that the end of the line has broken is made whole again; a hyphen that belongs to it
 * stays: as the document itself writes the word elsewhere, or else by the words that French joins with one.
 */
export function joinLines(first: string, second: string, spelling: Spelling): string {
  if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
  const head = BROKEN.exec(first)?.[1];
  if (head === undefined) return `${first} ${second}`;
  const tail = FIRST_WORD.exec(second)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(tail)) return first + second;
  const isApart = spelling.has(`${head}-${tail}`.toLowerCase());
  const isWhole = spelling.has(`${head}${tail}`.toLowerCase());
  const belongs = isApart || (!isWhole && (!spelling.breaksWords || AFTER.test(second) || BEFORE.test(head)));
  return (belongs ? `${first.slice(0, -1)}-` : first.slice(0, -1)) + second;
}

/** How a document with these lines writes its words. */
export function spellingOf(lines: readonly string[]): Spelling {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(WORD)) words.add(word.toLowerCase());
  let ends = 0;
  let whole = 0;
  let apart = 0;
  lines.forEach((line, index) => {
    const [head, tail] = [BROKEN.exec(line)?.[1], FIRST_WORD.exec(lines[index + 1] ?? '')?.[0]];
    if (head === undefined || tail === undefined) return;
    ends += 1;
    if (words.has(`${head}${tail}`.toLowerCase())) whole += 1;
    if (words.has(`${head}-${tail}`.toLowerCase())) apart += 1;
  });
  return {
    has: (word) => words.has(word),
    breaksWords: whole === apart ? ends > BREAKS * lines.length : whole > apart,
  };
}
