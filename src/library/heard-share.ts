import type { Paragraph } from '../text/article.ts';
import type { PlaceRecord } from './place-record.ts';

/** What share of an article's characters was heard, from 0 to 1: by the paragraphs heard to their end. */
export function heardShare(
  { heard, finished }: Pick<PlaceRecord, 'heard' | 'finished'>,
  paragraphs: readonly Paragraph[],
): number {
  if (finished !== null) return 1;
  const all = charactersIn(paragraphs);
  const some = heard.map(([from, to]) => charactersIn(paragraphs.slice(from, to + 1)));
  return all === 0 ? 0 : some.reduce((sum, characters) => sum + characters, 0) / all;
}

function charactersIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
