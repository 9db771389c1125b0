import type { Paragraph } from '../text/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type FoundPlace, placeAtOnce } from './place-at-once.ts';
import type { PlaceRecord, Quote } from './place-record.ts';
import { textHash } from '../text/text-hash.ts';

/** How long a piece of an edited sentence is that it may be known by, in UTF-16 code units; the longest first. */
const PIECES = [96, 48, 24, 12];
/** What is shorter is not looked for by itself: it may stand anywhere. In UTF-16 code units. */
const SHORTEST = 12;

/** A text that is looked for, and where the kept place lies, counted from its start; it may lie outside. */
interface Sign {
  readonly text: string;
  readonly toPlace: number;
}

/** An offset in a paragraph. */
type Spot = Omit<FoundPlace, 'isExact'>;

/**
 * The kept place in the text of today. It is the same word wherever its paragraph or its sentence still stands, the
 * nearest one if it stands more than once. In a sentence that was edited it is the word, if what stands around it was
 * not, else the sentence's start; where the sentence is gone, what stands where it stood. Always inside the article. The
 * time is linear in the length.
 */
export function findPlace(record: PlaceRecord, paragraphs: readonly Paragraph[]): Spot {
  const atOnce = placeAtOnce(record, paragraphs);
  if (atOnce.isExact) return atOnce;
  const texts = paragraphs.map(({ text }) => text);
  return (
    sameParagraph(record, texts) ??
    firstFound(signsOf(record.quote), record, texts) ??
    mostWords(record, texts) ??
    atOnce
  );
}

function sameParagraph({ hash, paragraph, offset }: PlaceRecord, texts: readonly string[]): Spot | undefined {
  return nearest(
    texts.flatMap((text, index) =>
      offset <= text.length && textHash(text) === hash ? [{ paragraph: index, offset }] : [],
    ),
    { paragraph, offset },
  );
}

/** The sentence with what stood around it, then by itself; ever shorter pieces of it; then only what stood around it. */
function signsOf({ before, sentence, after, at }: Quote): Sign[] {
  const whole = [
    { text: before + sentence + after, toPlace: before.length + at },
    { text: before + sentence, toPlace: before.length + at },
    { text: sentence + after, toPlace: at },
    { text: sentence, toPlace: at },
  ];
  const around = [
    { text: before, toPlace: before.length },
    { text: after, toPlace: after.length - after.trimStart().length },
  ];
  const pieces = PIECES.flatMap((length) => piecesOf(sentence, at, length));
  return [...whole, ...pieces, ...around.filter(({ text }) => text.length >= SHORTEST)];
}

/** Pieces of one length that overlap by half, those around the place first. */
function piecesOf(sentence: string, at: number, length: number): Sign[] {
  const pieces: Sign[] = [];
  for (let start = 0; start + length <= sentence.length; start += length / 2)
    pieces.push({ text: sentence.slice(start, start + length), toPlace: at - start });
  return pieces.toSorted((a, b) => distanceToPlace(a) - distanceToPlace(b));
}

function distanceToPlace({ text, toPlace }: Sign): number {
  return Math.abs(toPlace - text.length / 2);
}

function firstFound(signs: readonly Sign[], near: Spot, texts: readonly string[]): Spot | undefined {
  for (const sign of signs) {
    const spot = sign.text.trim() === '' ? undefined : nearest(spotsOf(sign, texts), near);
    if (spot) return holdsPlace(sign) ? spot : startOfSentence(spot, texts);
  }
  return undefined;
}

/** Where a sign stands, each time. */
function spotsOf({ text, toPlace }: Sign, texts: readonly string[]): Spot[] {
  return texts.flatMap((paragraphText, paragraph) => {
    const spots: Spot[] = [];
    let at = paragraphText.indexOf(text);
    while (at >= 0) {
      spots.push({ paragraph, offset: Math.max(0, Math.min(at + toPlace, paragraphText.length)) });
      at = paragraphText.indexOf(text, at + text.length);
    }
    return spots;
  });
}

function nearest(spots: readonly Spot[], to: Spot): Spot | undefined {
  return least(
    spots,
    (a, b) =>
      Math.abs(a.paragraph - to.paragraph) - Math.abs(b.paragraph - to.paragraph) ||
      Math.abs(a.offset - to.offset) - Math.abs(b.offset - to.offset),
  );
}

function holdsPlace({ text, toPlace }: Sign): boolean {
  return toPlace >= 0 && toPlace <= text.length;
}

function startOfSentence(spot: Spot, texts: readonly string[]): Spot {
  const sentences = sentencesOf(texts[spot.paragraph] ?? '');
  const around = sentences.find(({ end }) => end > spot.offset) ?? sentences.at(-1);
  return { paragraph: spot.paragraph, offset: around?.start ?? 0 };
}

/** The start of the paragraph that has the most words of the quote, if it has half of them. */
function mostWords({ paragraph, quote }: PlaceRecord, texts: readonly string[]): Spot | undefined {
  const sought = new Set(wordsIn(quote.before + quote.sentence + quote.after));
  const counts = texts.map((text, index) => ({
    index,
    count: new Set(wordsIn(text).filter((word) => sought.has(word))).size,
  }));
  const best = least(
    counts.filter(({ count }) => count > 0 && count >= sought.size / 2),
    (a, b) => b.count - a.count || Math.abs(a.index - paragraph) - Math.abs(b.index - paragraph),
  );
  return best && { paragraph: best.index, offset: 0 };
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The least of some, the first where several are. Linear, as sorting is not. */
function least<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Item | undefined {
  const [first, ...others] = items;
  return others.reduce((found, each) => (found && compare(each, found) < 0 ? each : found), first);
}
