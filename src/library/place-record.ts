import { fieldsOf } from '../text/fields-of.ts';
import { isNatural, type PlaceMark, validMark } from './place-mark.ts';

/** From one paragraph to another, by their indexes, both included. */
export type ParagraphRange = readonly [from: number, to: number];

/** What is kept of a reading, so that it goes on later: after a restart, and in a text that was edited meanwhile. */
export interface PlaceRecord extends PlaceMark {
  /** The article's id. */
  readonly article: string;
  readonly quote: Quote;
  /** Multiple of the voice's normal speed. */
  readonly speed: number;
  readonly voice: { readonly name: string; readonly lang: string } | null;
  /** The paragraphs heard to their end, in order and apart; by their indexes when they were heard. */
  readonly heard: readonly ParagraphRange[];
  /** When the article was last heard to its end, in ms since 1970; null when it never was. */
  readonly finished: number | null;
  /** When this was noted, in ms since 1970. */
  readonly updated: number;
}

/** The text around a place: by it the place is known again where its paragraph was edited. */
export interface Quote {
  /** What stands before the sentence, in the same paragraph. */
  readonly before: string;
  /** The sentence, or of a long one the part around the place. */
  readonly sentence: string;
  /** What stands after the sentence, in the same paragraph. */
  readonly after: string;
  /** Offset of the place in `sentence`. */
  readonly at: number;
}

/** A record out of anything that was kept; none where the place is missing or makes no sense. */
export function validRecord(kept: unknown): PlaceRecord | undefined {
  const of = fieldsOf(kept);
  const mark = validMark(kept);
  const article = of('article');
  if (!mark || typeof article !== 'string') return undefined;
  const [speed, finished, updated] = [of('speed'), of('finished'), of('updated')];
  return {
    article,
    ...mark,
    quote: quoteIn(of('quote')),
    speed: typeof speed === 'number' ? speed : 1,
    voice: voiceIn(of('voice')),
    heard: rangesIn(of('heard')),
    finished: isNatural(finished) ? finished : null,
    updated: isNatural(updated) ? updated : 0,
  };
}

function quoteIn(kept: unknown): Quote {
  const of = fieldsOf(kept);
  const text = (name: string) => `${of(name) ?? ''}`;
  const at = of('at');
  return {
    before: text('before'),
    sentence: text('sentence'),
    after: text('after'),
    at: isNatural(at) ? at : 0,
  };
}

function voiceIn(kept: unknown): PlaceRecord['voice'] {
  const of = fieldsOf(kept);
  const [name, lang] = [of('name'), of('lang')];
  return typeof name === 'string' && typeof lang === 'string' ? { name, lang } : null;
}

function rangesIn(kept: unknown): ParagraphRange[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((range: unknown): ParagraphRange[] => {
    const [from, to]: unknown[] = Array.isArray(range) ? range : [];
    return isNatural(from) && isNatural(to) && from <= to ? [[from, to]] : [];
  });
}
