import { chunkIn } from '../speech/chunks.ts';
import type { Paragraph, Sentenced, Span } from '../text/article.ts';
import { sentencesOf } from '../text/sentences.ts';

/** The longest text that a capsule gives to a voice at once, in UTF-16 code units: some stop by themselves after 15 s. */
const LONGEST = 200;

/**
 * A paragraph with what a capsule's voice is given of it, one after another, as its sentences: long ones are in parts.
 * Without any where there is nothing to say in it.
 */
export function inParts({ sentences: _known, ...paragraph }: Paragraph): Paragraph {
  const whole: Sentenced = { ...paragraph, sentences: sentencesOf(paragraph.text) };
  const parts: Span[] = [];
  for (let from = 0, part = chunkIn(whole, from, LONGEST); part; part = chunkIn(whole, from, LONGEST)) {
    parts.push({ start: from, end: part.end });
    from = part.end;
  }
  return parts.length === 0 ? paragraph : { ...paragraph, sentences: parts };
}
