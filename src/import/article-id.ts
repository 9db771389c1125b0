import type { Imported } from './imported.ts';
import { textHash } from '../text/text-hash.ts';

/** The longest part of an id that is made of the title, in characters. */
const LONGEST = 48;

/**
 * The id of an imported article: its title as an address shows it, and a hash of its text, so that the same text
 * has the same id. No edition's id ends like that but by a chance of one in billions.
 */
export function articleId({ title, paragraphs }: Imported): string {
  return `${slug(title)}-${textHash(paragraphs.map(({ text }) => textHash(text)).join(' '))}`;
}

function slug(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  const words = plain.replaceAll(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? ['article'];
  const whole = words.join('-');
  if (whole.length <= LONGEST) return whole;
  const cut = whole.lastIndexOf('-', LONGEST);
  return whole.slice(0, cut > 0 ? cut : LONGEST);
}
