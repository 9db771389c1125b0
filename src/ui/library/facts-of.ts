import { listeningTimeLabel } from '../../page/listening-time-label.ts';
import type { Shelved } from './shelf.ts';

/**
 * What is told of an article under its title: where it is from, how long it is still to be heard at this speed, and
 * whether it was heard.
 */
export function factsOf({ source, author, characters, heard, finished }: Shelved, speed: number): string[] {
  const isBegun = finished === null && heard > 0;
  const left = listeningTimeLabel(isBegun ? characters * (1 - heard) : characters, speed);
  const origin = source === undefined ? author : (hostOf(source) ?? source);
  return [
    ...(origin === undefined ? [] : [origin]),
    isBegun ? `encore ${left}` : left,
    ...(finished === null ? [] : ['déjà écouté']),
  ];
}

/** The name of the site that an address is of; nothing where it is no address of the web. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#\s]+)/.exec(address)?.[1];
}
