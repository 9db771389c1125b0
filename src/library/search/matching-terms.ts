import { isNearly } from './is-nearly.ts';
import type { OpenSegment } from './open-segment.ts';
import type { SoughtWord } from './query.ts';

/** Words of fewer letters are never taken for others; longer ones may differ by a letter, and from there on by two. */
const LENGTHS = { one: 4, two: 8 } as const;
/** How much a term counts that only begins as the word does, at most, and one that is nearly the word. */
const CLOSENESS = { beginning: 0.8, nearly: 0.4 } as const;

/** A term that a word finds. */
export interface Match {
  /** Index of the term in its segment. */
  readonly term: number;
  /** How much it counts, beside 1 for the word itself. */
  readonly closeness: number;
}

/** The terms of a segment that are a word, or begin with it. */
export function matchingTerms(open: OpenSegment, { term, isBeginning }: SoughtWord): Match[] {
  const [from, to] = open.range(term);
  const isThere = open.terms[from] === term;
  const matches: Match[] = isThere ? [{ term: from, closeness: 1 }] : [];
  if (!isBeginning) return matches;
  for (let index = isThere ? from + 1 : from; index < to; index += 1) {
    const { length } = open.terms[index] ?? '';
    matches.push({ term: index, closeness: (CLOSENESS.beginning * term.length) / length });
  }
  return matches;
}

/** The terms of a segment that may be a word with a fault in it. Its first letter is taken to be right. */
export function nearTerms(open: OpenSegment, { term }: SoughtWord): Match[] {
  const most = mostFaults(term);
  if (most === 0) return [];
  const matches: Match[] = [];
  const [from, to] = open.range(term.slice(0, 1));
  for (let index = from; index < to; index += 1) {
    const near = open.terms[index] ?? '';
    if (Math.abs(near.length - term.length) <= most && isNearly(near, term, most))
      matches.push({ term: index, closeness: CLOSENESS.nearly });
  }
  return matches;
}

/** How many letters may be wrong. */
export function mostFaults({ length }: string): number {
  if (length < LENGTHS.one) return 0;
  return length < LENGTHS.two ? 1 : 2;
}
