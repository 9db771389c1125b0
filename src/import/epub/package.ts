import { bookPlace } from './book-path.ts';
import { attribute, elementsNamed, textIn } from '../markup/elements.ts';

/** What a book says of itself and of its order. */
export interface Package {
  readonly title?: string;
  readonly author?: string;
  readonly lang?: string;
  readonly publisher?: string;
  /** ISO 8601: `2011`, `2021-10-24`. */
  readonly published?: string;
  /** The paths of its texts, in the order of reading. */
  readonly spine: readonly string[];
  /** The path of the table of contents of EPUB 3, and of EPUB 2. */
  readonly nav?: string;
  readonly ncx?: string;
}

interface Item {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
  readonly fallback: string;
}

const TEXT =
  /^(application\/xhtml\+xml|text\/(html|x-oeb1-document)|application\/(x-dtbook\+)?xml|text\/xml)$/;

/**
 * Reads the package document of a book (EPUB 3.3, 5; OPF 2.0.1).
 * @param path Its own path, which the addresses in it start from.
 */
export function readPackage(document: Document, path: string): Package {
  const items = new Map(elementsNamed(document, 'item').map((item) => [item.id.trim(), itemOf(item, path)]));
  const refs = elementsNamed(document, 'itemref');
  const linear = refs.filter((ref) => ref.getAttribute('linear') !== 'no');
  const nav = [...items.values()].find((item) => item?.properties.includes('nav'))?.path;
  const spineElement = elementsNamed(document, 'spine')[0];
  const ncx = [...items.entries()].find(
    ([id, item]) => item?.type === 'application/x-dtbncx+xml' || id === spineElement?.getAttribute('toc'),
  )?.[1]?.path;
  const spine = (linear.length > 0 ? linear : refs).flatMap(
    (ref) => textOf(ref.getAttribute('idref') ?? '', items) ?? [],
  );
  // The table of contents is for the eye, unless the book is nothing else.
  const texts = spine.filter((text) => text !== nav);
  return {
    ...metadataOf(document),
    spine: [...new Set(texts.length > 0 ? texts : spine)],
    ...(nav !== undefined && { nav }),
    ...(ncx !== undefined && { ncx }),
  };
}

function itemOf(item: Element, from: string): Item | undefined {
  const place = bookPlace(item.getAttribute('href') ?? '', from);
  return (
    place && {
      path: place.path,
      type: (item.getAttribute('media-type') ?? '').trim().toLowerCase(),
      properties: (item.getAttribute('properties') ?? '').split(/\s+/),
      fallback: (item.getAttribute('fallback') ?? '').trim(),
    }
  );
}

/** The path of the text that an item is, or falls back to. */
function textOf(id: string, items: ReadonlyMap<string, Item | undefined>): string | undefined {
  const seen = new Set<string>();
  for (let next = id.trim(); !seen.has(next);) {
    seen.add(next);
    const item = items.get(next);
    if (!item) return undefined;
    if (TEXT.test(item.type) || (item.type === '' && /\.x?html?$/i.test(item.path))) return item.path;
    next = item.fallback;
  }
  return undefined;
}

function metadataOf(document: Document): Omit<Package, 'spine' | 'nav' | 'ncx'> {
  const title = textIn(elementsNamed(document, 'title').find((element) => textIn(element) !== ''));
  const author = creators(document).join(', ');
  const lang = languageTag(textIn(elementsNamed(document, 'language')[0]));
  const publisher = textIn(elementsNamed(document, 'publisher')[0]);
  const dates = elementsNamed(document, 'date');
  const date = textIn(dates.find((element) => attribute(element, 'event') === 'publication') ?? dates[0]);
  const published = /^\d{4}(-\d\d(-\d\d)?)?/.exec(date)?.[0];
  return {
    ...(title !== '' && { title }),
    ...(author !== '' && { author }),
    ...(lang !== undefined && { lang }),
    ...(publisher !== '' && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** A BCP 47 tag, from what publishers write: `FR`, `fr_CA`, `fre`. */
function languageTag(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-').replace(/^fre\b/i, 'fr'));
    return tag === 'und' ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** Who wrote it: of several creators those that are called authors, where any is. */
function creators(document: Document): string[] {
  const all = elementsNamed(document, 'creator').filter((element) => textIn(element) !== '');
  const refined = new Map(
    elementsNamed(document, 'meta')
      .filter((meta) => meta.getAttribute('property') === 'role')
      .map((meta) => [meta.getAttribute('refines') ?? '', textIn(meta)]),
  );
  const authors = all.filter(
    (element) => (refined.get(`#${element.id}`) ?? attribute(element, 'role')) === 'aut',
  );
  return [...new Set((authors.length > 0 ? authors : all).map(textIn))];
}
