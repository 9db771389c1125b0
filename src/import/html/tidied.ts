import type { Paragraph } from '../../text/article.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { lettersOf } from './letters-of.ts';

/** A heading that is longer, in characters, is a paragraph in large letters. */
const LONGEST_HEADING = 200;

/** After the words that ask to pay, a text has paragraphs of so many characters, or it has ended. */
const PARAGRAPH = 200;
const ASKS_TO_PAY =
  /réservée? (à nos|aux) (abonnés|membres|inscrits)|^pour lire la suite|^il vous reste \d+|^déjà abonné|^créez? (un|votre) compte/iu;

const READING_TIME = /^\d+\s*min(utes?)?\W*$/iu;

/**
 * The blocks of a page's article, without those that say something of the page: its title and author again, links to
 * other articles, advertising, what follows the words that ask to pay, and headings with nothing under them.
 */
export function tidied(
  blocks: readonly Paragraph[],
  title: string | undefined,
  author: string | undefined,
): Paragraph[] {
  const titled = lettersOf(title ?? '');
  const by = lettersOf(author ?? '');
  const kept = beforePaying(blocks)
    .filter(({ text }) => !isBoilerplate(text))
    .filter(({ text, kind }) => {
      const letters = text.length > 400 ? '' : lettersOf(text);
      const isTitle = letters !== '' && letters === titled && kind !== 'list-item';
      return !isTitle && !(by !== '' && (letters === by || letters === `par${by}`));
    })
    .map((block) =>
      block.kind === 'heading' && block.text.length > LONGEST_HEADING ? asParagraph(block) : block,
    );
  return withoutReadingTime(kept.slice(0, kept.findLastIndex(({ kind }) => kind !== 'heading') + 1));
}

/** Without the time that it takes to read the page, which is told at its head: below, it is another time. */
function withoutReadingTime(blocks: readonly Paragraph[]): Paragraph[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' || text.length >= PARAGRAPH);
  return blocks.filter(
    ({ kind, text }, index) => index >= at || kind === 'list-item' || !READING_TIME.test(text),
  );
}

function beforePaying(blocks: readonly Paragraph[]): readonly Paragraph[] {
  const at = blocks.findIndex(
    ({ text }, index) =>
      index > 0 && text.length <= PARAGRAPH && ASKS_TO_PAY.test(text) && isEnd(blocks.slice(index + 1)),
  );
  return at === -1 ? blocks : blocks.slice(0, at);
}

function isEnd(blocks: readonly Paragraph[]): boolean {
  return blocks.every(({ text }) => text.length < PARAGRAPH);
}

function asParagraph({ text, lang }: Paragraph): Paragraph {
  return { kind: 'paragraph', text, ...(lang !== undefined && { lang }) };
}
