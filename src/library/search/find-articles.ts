import { type Match, matchingTerms, nearTerms } from './matching-terms.ts';
import type { OpenSegment } from './open-segment.ts';
import type { SoughtWord } from './query.ts';

/** An article that was found. */
export interface Hit {
  readonly id: string;
  /** The higher, the better; comparable within one search only. */
  readonly score: number;
  /** Where the rarest of the words first stands: a paragraph counted from 1, or 0 for the title. */
  readonly paragraph: number;
}

/** Okapi BM25, with the constants that are usual: https://doi.org/10.1561/1500000019 */
const [SATURATION, LENGTH] = [1.2, 0.75];

/** How many articles are found at most. */
const MOST = 500;

/** What one word finds in one segment, by the indexes of the articles. */
interface Finds {
  /** How well it fits; 0 where it does not stand. */
  readonly gains: Float32Array;
  readonly paragraphs: Uint32Array;
  /** In how many articles it stands. */
  readonly count: number;
}

/** What one word finds in all segments. */
interface WordFinds {
  readonly bySegment: readonly Finds[];
  /** How rare the word is. */
  readonly rarity: number;
}

/**
 * The articles that have all of the words; where there is none, those that have the most of them. The best first.
 * @param isHere Whether an article is still to be found.
 */
export function findArticles(
  segments: readonly OpenSegment[],
  words: readonly SoughtWord[],
  isHere: (id: string) => boolean,
): Hit[] {
  const count = segments.reduce((sum, { segment }) => sum + segment.articles.length, 0);
  const average = segments.reduce((sum, { length }) => sum + length, 0) / count;
  const rarestFirst = words
    .map((word) => findsOf(word, segments, count, average))
    .toSorted((one, other) => other.rarity - one.rarity);
  let hits: Hit[] = [];
  /** What does not score higher is not among the best. */
  let floor = 0;
  let most = Math.max(1, Math.ceil(words.length / 2));
  for (const [index, { segment }] of segments.entries()) {
    for (let article = 0; article < segment.articles.length; article += 1) {
      let score = 0;
      let found = 0;
      let paragraph = 0;
      for (const { bySegment, rarity } of rarestFirst) {
        const finds = bySegment[index];
        const gain = finds?.gains[article] ?? 0;
        if (gain === 0) continue;
        if (found === 0) paragraph = finds?.paragraphs[article] ?? 0;
        found += 1;
        score += gain * rarity;
      }
      if (found < most || (found === most && score <= floor)) continue;
      const id = segment.articles[article] ?? '';
      if (!isHere(id)) continue;
      if (found > most) [hits, floor] = [[], 0];
      most = found;
      hits.push({ id, score, paragraph });
      if (hits.length < 2 * MOST) continue;
      hits = bestOf(hits);
      floor = hits.at(-1)?.score ?? 0;
    }
  }
  return bestOf(hits);
}

function bestOf(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((one, other) => other.score - one.score).slice(0, MOST);
}

function findsOf(
  word: SoughtWord,
  segments: readonly OpenSegment[],
  count: number,
  average: number,
): WordFinds {
  let matches = segments.map((open) => matchingTerms(open, word));
  if (matches.every(({ length }) => length === 0)) matches = segments.map((open) => nearTerms(open, word));
  const bySegment = segments.map((open, index) => lookUp(open, matches[index] ?? [], average));
  const found = bySegment.reduce((sum, { count: inSegment }) => sum + inSegment, 0);
  return { bySegment, rarity: Math.log(1 + (count - found + 0.5) / (found + 0.5)) };
}

/** Of several terms in one article, the one that fits best counts. */
function lookUp(open: OpenSegment, matches: readonly Match[], average: number): Finds {
  const { articles, lengths } = open.segment;
  const gains = new Float32Array(articles.length);
  const paragraphs = new Uint32Array(articles.length);
  let count = 0;
  for (const { term, closeness } of matches) {
    open.forEach(term, (article, weight, paragraph) => {
      const length = 1 - LENGTH + (LENGTH * (lengths[article] ?? 0)) / average;
      const gain = (closeness * weight * (SATURATION + 1)) / (weight + SATURATION * length);
      const before = gains[article] ?? 0;
      if (gain <= before) return;
      if (before === 0) count += 1;
      gains[article] = gain;
      paragraphs[article] = paragraph;
    });
  }
  return { gains, paragraphs, count };
}
