import type { Article, Paragraph } from '../text/article.ts';
import { openingWords } from '../text/opening-words.ts';
import { titleOfName } from './title-of-name.ts';

/**
 * The title of a text, and its paragraphs, in which it is not said twice: the title that is known, else what the text
 * opens with where that is one, else the name of its file, else its first words.
 * @param isTitle Whether the first paragraph is a title; a heading is by default.
 */
export function titled(
  [first, ...others]: readonly [Paragraph, ...Paragraph[]],
  known: string | undefined,
  name: string,
  isTitle: (first: Paragraph) => boolean = ({ kind }) => kind === 'heading',
): Pick<Article, 'title' | 'paragraphs'> {
  const opens = others.length > 0 ? first : undefined;
  const called = known ?? (opens && isTitle(opens) ? opens.text : undefined);
  return {
    title: called ?? titleOfName(name) ?? openingWords(first.text, 60),
    paragraphs: opens !== undefined && called === opens.text ? others : [first, ...others],
  };
}
