import type { Place } from '../speech/place.ts';

/** Whether two places are one; none is no place. */
export function isSamePlace(one: Place, other: Place | undefined): boolean {
  return one.paragraph === other?.paragraph && one.offset === other.offset;
}
