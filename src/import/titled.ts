import type { Article, Paragraph } from '../text/article.ts';
import { openingWords } from '../text/opening-words.ts';
import { titleOfName } from './title-of-name.ts';

/**
 * The title of a text, and its paragraphs, in which it is not said twice: the title that is known, else the heading that
 * the text opens with, else the name of its file, else its first words.
 * @param first The first of the paragraphs.
 */
export function titled(
  [first, ...others]: readonly [Paragraph, ...Paragraph[]],
  known: string | undefined,
  name: string,
): Pick<Article, 'title' | 'paragraphs'> {
  const opens = others.length > 0 ? first : undefined;
  const called = known ?? (opens?.kind === 'heading' ? opens.text : undefined);
  return {
    title: called ?? titleOfName(name) ?? openingWords(first.text, 60),
    paragraphs: opens !== undefined && called === opens.text ? others : [first, ...others],
  };
}
