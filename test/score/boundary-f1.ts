/** A text and the sentences it consists of, in order; the space between them is in neither. */
export interface SegmentedText {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** What a segmenter found, missed and made up. `failed` shows each fault in its context. */
export interface Boundaries {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly failed: readonly string[];
}

/** How many characters other than spaces stand before each end of a part, except the end of the last. */
function innerEnds(parts: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let length = 0;
  for (const part of parts) {
    length += part.replaceAll(/\s/g, '').length;
    ends.add(length);
  }
  ends.delete(0);
  ends.delete(length);
  return ends;
}

function inContext(text: string, end: number, fault: string): string {
  const around = 40;
  let at = 0;
  for (let length = 0; length < end; at++) if (/\S/.test(text.charAt(at))) length++;
  return `${fault}: ${text.slice(Math.max(0, at - around), at)} ‖ ${text.slice(at, at + around).trimStart()}`;
}

/**
 * Compares a segmenter with reviewed sentences. A boundary is the place after the last character of a sentence that is
 * no space, so that it does not matter to whom the space between two sentences is given. The end of a text is a boundary
 * that nobody can miss, and does not count.
 */
export function compareBoundaries(
  texts: readonly SegmentedText[],
  sentencesIn: (text: string) => readonly string[],
): Boundaries {
  let right = 0;
  let missed = 0;
  let wrong = 0;
  const failed: string[] = [];
  for (const { text, sentences } of texts) {
    const expected = innerEnds(sentences);
    const found = innerEnds(sentencesIn(text));
    for (const end of expected) {
      if (found.has(end)) right++;
      else {
        missed++;
        failed.push(inContext(text, end, 'missed'));
      }
    }
    for (const end of found) {
      if (expected.has(end)) continue;
      wrong++;
      failed.push(inContext(text, end, 'wrong'));
    }
  }
  return { right, missed, wrong, failed };
}

/** The micro-averaged F1 in percent: every boundary of every text counts the same. */
export function f1({ right, missed, wrong }: Boundaries): number {
  return (200 * right) / (2 * right + missed + wrong);
}
