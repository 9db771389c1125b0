/** What may be said after a sentence has ended: where a line ends like that, a paragraph may. */
const ENDS_SENTENCE = /[.!?…:;»"”)]\s*$/;

const OPENS_SPEECH = /^\s*(—|–|--|-|«|\*|•|\d+[.)])\s/;

/** How much shorter than the width a line must be for its break to be the writer's own, in characters. */
const RAGGED = 12;

/** So many lines of prose that all begin with a capital would be a wonder. */
const FEWEST_VERSES = 4;

/**
 * The paragraphs of a block of wrapped lines: joined where the wrapping broke them, apart where the writer did, as in
 * verse, dialogue, addresses and lists.
 * @param width To how many characters the text is wrapped.
 * @param join Puts two lines together.
 */
export function joinedLines(
  lines: readonly string[],
  width: number,
  join: (line: string, next: string) => string,
): string[] {
  if (isVerse(lines)) return [...lines];
  const margin = Math.min(...lines.map(indent));
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    const before = paragraphs.pop();
    if (before === undefined) paragraphs.push(line);
    else if (isBreak(last, line, width, margin)) paragraphs.push(before, line);
    else paragraphs.push(join(before, line.trimStart()));
    last = line.trimEnd();
  }
  return paragraphs;
}

/** Where prose is wrapped, some line begins in the middle of a sentence. */
function isVerse(lines: readonly string[]): boolean {
  return lines.length >= FEWEST_VERSES && lines.every((line) => /^\s*[«“"(—–-]?\s*\p{Lu}/u.test(line));
}

function isBreak(line: string, next: string, width: number, margin: number): boolean {
  if (OPENS_SPEECH.test(next) && ENDS_SENTENCE.test(line)) return true;
  const deeper = indent(next) >= margin + 2;
  if (deeper && indent(line) < margin + 2 && ENDS_SENTENCE.test(line)) return true;
  const [word = ''] = next.trimStart().split(' ', 1);
  // The next word had room on the line: it was put under it on purpose.
  return line.length + 1 + word.length <= width - RAGGED && !/^\s*\p{Ll}/u.test(next);
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
