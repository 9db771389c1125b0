import type { Paragraph } from '../text/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type FoundPlace, placeAtOnce } from './place-at-once.ts';
import type { PlaceRecord, Quote } from './place-record.ts';
import { textHash } from './text-hash.ts';

/** How long a piece of an edited sentence is that it may be known by, in UTF-16 code units; the longest first. */
const PIECES = [96, 48, 24, 12];

/** A text that is looked for, and where the kept place lies, counted from its start. */
interface Sign {
  readonly text: string;
  readonly toPlace: number;
}

/** An offset in a paragraph. */
type Spot = Omit<FoundPlace, 'isExact'>;

/**
 * The kept place in the text of today. It is the same word wherever its paragraph or its sentence still stands, the
 * nearest one if it stands more than once; else the start of the sentence that has most of it, and where the
 * sentence is gone, the sentence or paragraph that stands where it stood. Always inside the article. The time is
 * linear in the length.
 */
export function findPlace(record: PlaceRecord, paragraphs: readonly Paragraph[]): Spot {
  const atOnce = placeAtOnce(record, paragraphs);
  if (atOnce.isExact) return atOnce;
  const texts = paragraphs.map(({ text }) => text);
  return (
    sameParagraph(record, texts) ??
    firstFound(wholeSigns(record.quote), record, texts) ??
    startOfSentence(firstFound(partialSigns(record.quote), record, texts), texts) ??
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

/** The sentence with what stood around it, then by itself. */
function wholeSigns({ before, sentence, after, at }: Quote): Sign[] {
  return [
    { text: before + sentence + after, toPlace: before.length + at },
    { text: before + sentence, toPlace: before.length + at },
    { text: sentence + after, toPlace: at },
    { text: sentence, toPlace: at },
  ];
}

/** Ever shorter pieces of the sentence, those around the place first; then what stood before and after it. */
function partialSigns({ before, sentence, after, at }: Quote): Sign[] {
  const pieces = PIECES.flatMap((length) => {
    const ofLength: Sign[] = [];
    for (let start = 0; start + length <= sentence.length; start += length / 2)
      ofLength.push({ text: sentence.slice(start, start + length), toPlace: at - start });
    return ofLength.toSorted((a, b) => distanceToPlace(a) - distanceToPlace(b));
  });
  const [shortest = 0] = PIECES.slice(-1);
  const around = [
    { text: before, toPlace: before.length },
    { text: after, toPlace: 0 },
  ];
  return [...pieces, ...around.filter(({ text }) => text.length >= shortest)];
}

function distanceToPlace({ text, toPlace }: Sign): number {
  return Math.abs(toPlace - text.length / 2);
}

function firstFound(signs: readonly Sign[], near: Spot, texts: readonly string[]): Spot | undefined {
  for (const sign of signs) {
    const spot = sign.text.trim() === '' ? undefined : nearest(spotsOf(sign, texts), near);
    if (spot) return spot;
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

function startOfSentence(spot: Spot | undefined, texts: readonly string[]): Spot | undefined {
  if (!spot) return undefined;
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
