import { fieldsOf } from '../text/fields-of.ts';

/** The least that a place is known by. */
export interface PlaceMark {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text, in UTF-16 code units. */
  readonly offset: number;
  /** `textHash` of the paragraph's text. */
  readonly hash: string;
}

/** The mark in anything that was kept; none where it is missing or makes no sense. */
export function validMark(kept: unknown): PlaceMark | undefined {
  const of = fieldsOf(kept);
  const [paragraph, offset, hash] = [of('paragraph'), of('offset'), of('hash')];
  return isNatural(paragraph) && isNatural(offset) && typeof hash === 'string'
    ? { paragraph, offset, hash }
    : undefined;
}

/** True for 0, 1, 2 … */
export function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
