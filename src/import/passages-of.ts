/** Lines of a plain text that follow one another: somebody's own words, or those that a mail quotes. */
export interface Passage {
  readonly isQuote: boolean;
  /** Without the marks of a quote. */
  readonly lines: readonly string[];
}

/** What a mail puts before each line that it quotes: a mark for each time that it was quoted. */
const MARKS = /^\s*>(?:\s*>)* ?/;

/** What a mail puts above the signature. */
const SIGNATURE = /^-- ?$/;

/** The passages of a text, in order. What was quoted twice is another passage than what was quoted once. */
export function passagesOf(lines: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let passage: string[] = [];
  let depth = 0;
  const end = (): void => {
    passages.push({ isQuote: depth > 0, lines: passage });
    passage = [];
  };
  for (const line of lines) {
    const [marks = ''] = MARKS.exec(line) ?? [];
    const deep = marks.split('>').length - 1;
    const own = line.slice(marks.length);
    const isSignature = SIGNATURE.test(own);
    if (deep !== depth || isSignature) end();
    depth = deep;
    if (!isSignature) passage.push(own);
  }
  end();
  return passages;
}
