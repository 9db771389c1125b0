import { Readability } from '@mozilla/readability';
import type { Paragraph } from '../text/article.ts';
import { validArticle } from '../text/valid-article.ts';
import { blocksOf } from './blocks-of.ts';
import { clean } from './clean.ts';
import { decoded } from './decoded.ts';
import { boldHeadings } from './html/bold-headings.ts';
import { factsOf } from './html/facts-of.ts';
import { opensLike, standfirstOf } from './html/standfirst-of.ts';
import { tidied } from './html/tidied.ts';
import { pruned, withoutNoise } from './html/without-noise.ts';
import { withoutPasteMarks } from './html/without-paste-marks.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { languageOf } from './language-of.ts';
import { oneLine } from './one-line.ts';
import { sanitised } from './sanitised.ts';
import { titled } from './titled.ts';

/** A page with so many characters in its paragraphs is a book, of which no part is to be chosen. */
const BOOK = 400_000;

/** Less text than this, in characters, is no article: the whole page is taken. */
const POOR = 250;

/**
 * The article in a page, or all of a fragment such as what is pasted. A capsule gives the article it carries.
 * The page is parsed where nothing is run and nothing is fetched.
 */
export async function readHtml(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  about: About,
): Promise<Imported> {
  const html = decoded(bytes);
  const page = parsed(html);
  const kept = articleInCapsule(page);
  if (kept !== undefined) return kept;
  const facts = factsOf(page);
  const isWhole = !isPage(page);
  if (isWhole) withoutPasteMarks(page.body);
  else pruned(page);
  const standfirst = isWhole ? undefined : standfirstOf(page, facts.description);
  const root = isWhole ? page.body : (articleIn(page) ?? wholeOf(parsed(html)));
  const lang = languageIn(root.textContent ?? '', facts.lang);
  const blocks = blocksOf(await sanitised(root.innerHTML), lang);
  const { title, author } = { ...facts, ...about };
  const tidy = isWhole ? blocks : tidied(opened(blocks, standfirst), title, author);
  const [first, ...others] = tidy.length > 0 ? tidy : blocks;
  if (first === undefined)
    throw new ImportError('Il n’y a rien à lire dans cette page. Essayez-en une autre.');
  const source = about.source ?? facts.source;
  return {
    ...titled([first, ...others], title, name),
    lang,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(facts.published !== undefined && { published: facts.published }),
  };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page names itself or its parts; a fragment, as programs paste it, does not. */
function isPage(page: Document): boolean {
  return page.title.trim() !== '' || page.querySelector('meta[property^="og:"], article, main') !== null;
}

/** The part of a page that is its article, without what surrounds it in there too. The page is changed. */
function articleIn(page: Document): Element | undefined {
  if (lengthOf(page.querySelectorAll('p')) > BOOK) return undefined;
  // The author is known already, and is looked for in every element otherwise.
  const known = page.createElement('meta');
  known.name = 'author';
  known.content = 'author';
  page.head.append(known);
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: POOR,
    serializer: (node: Node) => node,
  };
  const root = new Readability<Node>(page, options).parse()?.content;
  if (!(root instanceof Element)) return undefined;
  withoutNoise(root);
  if ((root.textContent ?? '').length < POOR) return undefined;
  boldHeadings(root);
  return root;
}

function lengthOf(elements: Iterable<Element>): number {
  let length = 0;
  for (const element of elements) length += element.textContent?.length ?? 0;
  return length;
}

function wholeOf(page: Document): Element {
  pruned(page);
  for (const header of page.querySelectorAll('header')) header.remove();
  withoutNoise(page.body);
  return page.body;
}

function opened(blocks: readonly Paragraph[], standfirst: string | undefined): readonly Paragraph[] {
  const text = oneLine(clean(standfirst ?? ''));
  if (text === '' || blocks.some((block) => opensLike(block.text, text))) return blocks;
  return [{ kind: 'paragraph', text }, ...blocks];
}

/** The language of a text, which a page may declare wrongly. */
function languageIn(text: string, declared: string | undefined): string {
  const plain = languageOf(text);
  if (declared === undefined) return plain ?? 'fr';
  return plain === undefined || declared.toLowerCase().startsWith(plain) ? declared : plain;
}

function articleInCapsule(page: Document): Imported | undefined {
  const data = page.querySelector('script[type="application/json"]#capsule')?.textContent;
  if (data === undefined || data === null) return undefined;
  try {
    return validArticle(JSON.parse(data));
  } catch {
    // It is another page's data.
    return undefined;
  }
}
