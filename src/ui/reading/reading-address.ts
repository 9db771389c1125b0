import type { Reading } from '../../settings/reading.ts';
import { LINK_MARK } from './link-mark.ts';
import { readReading, writeReading } from '../../settings/reading-link.ts';

/** The link that carries reading settings to another device. @param root The app's root address. */
export function readingAddress(reading: Reading, root: string): string {
  return root + LINK_MARK + writeReading(reading);
}

/** The settings that an address carries; none where it is broken. @param hash The part of it from `#` on. */
export function readingIn(hash: string): Reading | undefined {
  return readReading(hash.slice(LINK_MARK.length));
}
