import type { Article, Paragraph, ParagraphKind } from './article.ts';
import { fieldsOf } from './fields-of.ts';

const KINDS: readonly ParagraphKind[] = ['paragraph', 'heading', 'quote', 'list-item'];
/** Safe in an address, in a key and in the name of a file. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** BCP 47, as far as its form goes: https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
/** The day, with or without the time. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** The longest id, and the longest title or other line about an article that is believed, in UTF-16 code units. */
const LONGEST = { id: 100, line: 2_000 } as const;

/** The longest title that is given to an article, in UTF-16 code units. */
export const LONGEST_TITLE = 300;

/**
 * An article out of anything that came from outside: a capsule, a backup, a database. Nothing where its id, its title or
 * its text is missing or makes no sense; what else is wrong in it is left out.
 */
export function validArticle(value: unknown): Article | undefined {
  const of = fieldsOf(value);
  const [id, title, paragraphs] = [of('id'), line(of('title')), validParagraphs(of('paragraphs'))];
  if (!isArticleId(id) || title === undefined) return undefined;
  if (!paragraphs?.some(({ text }) => text.trim() !== '')) return undefined;
  const [source, author, published] = [line(of('source')), line(of('author')), of('published')];
  return {
    id,
    title,
    lang: language(of('lang')) ?? 'fr',
    paragraphs,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(typeof published === 'string' && DATE.test(published) && { published }),
  };
}

/** True for what can be the id of an article. */
function isArticleId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST.id && ID.test(value);
}

/** Paragraphs out of anything; nothing where it is no list, or where one of them is no paragraph. */
export function validParagraphs(value: unknown): readonly Paragraph[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const paragraphs = value.map(validParagraph);
  return paragraphs.every((paragraph) => paragraph !== undefined) ? paragraphs : undefined;
}

function validParagraph(value: unknown): Paragraph | undefined {
  const of = fieldsOf(value);
  const text = of('text');
  const kind = KINDS.find((each) => each === of('kind'));
  if (kind === undefined || typeof text !== 'string') return undefined;
  const [lang, level] = [language(of('lang')), of('level')];
  return {
    kind,
    text,
    ...(lang !== undefined && { lang }),
    ...(kind === 'heading' && isLevel(level) && { level }),
  };
}

function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6;
}

function language(value: unknown): string | undefined {
  return typeof value === 'string' && LANGUAGE.test(value) ? value : undefined;
}

function line(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST.line ? value : undefined;
}
