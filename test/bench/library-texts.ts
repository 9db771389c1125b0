import type { Article } from '../../src/text/article.ts';

/** How many words an article has, and how many paragraphs. */
const [WORDS, PARAGRAPHS] = [500, 10];
/** How many words there are in all. */
const VOCABULARY = 30_000;

const SYLLABLES =
  'ba bon ca cha cou da dé di é eu fa fê fou ga gran ha i ja jou la lé lo lun ma mer mon na nui o on pa pé plu pon qua ra ré ri rou sa sé si sou ta té toi tri va ven ver vi voi za'.split(
    ' ',
  );

/** The nth article of a library: the same whenever it is asked for, and like no other. */
export function articleNumber(number: number): Article {
  const next = numbersFrom(number + 1);
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => {
    const words = Array.from({ length: WORDS / PARAGRAPHS }, () => wordNumber(common(next)));
    return { kind: 'paragraph' as const, text: `${words.join(' ')}.` };
  });
  return {
    id: `article-${number}`,
    title: `${wordNumber(common(next))} ${wordNumber(common(next))} ${number}`,
    lang: 'fr',
    source: `https://journal-${number % 40}.example/${number}`,
    author: wordNumber(number % 300),
    published: '2026-06-01',
    paragraphs,
  };
}

/** What readers may look for: rare words and common ones, several at once, and beginnings. */
export function queries(count: number): string[] {
  const next = numbersFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 1 + (index % 3) }, () => wordNumber(common(next)));
    const query = words.join(' ');
    return index % 2 === 0 ? query : query.slice(0, -1);
  });
}

/** A word by how common it is, the commonest first. */
function wordNumber(rank: number): string {
  let [rest, word] = [rank + 1, ''];
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** The rank of a word of a text: the nth word is n times as rare as the first, as in French. */
function common(next: () => number): number {
  return Math.floor(VOCABULARY ** next()) - 1;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
