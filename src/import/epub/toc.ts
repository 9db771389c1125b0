import { type BookPlace, bookPlace } from './book-path.ts';
import { attribute, elementsNamed, localName, textIn } from '../markup/elements.ts';

/** A line of a book's table of contents. */
export interface TocEntry extends BookPlace {
  readonly title: string;
  /** 1 for what is not inside another. */
  readonly level: number;
}

/** The table of contents in a navigation document (EPUB 3.3, 7.4): nested lists of links. */
export function tocOfNav(document: Document, path: string): TocEntry[] {
  const navs = elementsNamed(document, 'nav');
  const nav = navs.find((element) => attribute(element, 'type').split(/\s+/).includes('toc')) ?? navs[0];
  if (!nav) return [];
  return entriesOf(elementsNamed(nav, 'li'), (item) => {
    const label = Array.from(item.children).find((child) => localName(child) !== 'ol');
    const link = label && (localName(label) === 'a' ? label : elementsNamed(label, 'a')[0]);
    return { title: textIn(label), href: link?.getAttribute('href') ?? '', path };
  });
}

/** The table of contents in an NCX file (OPF 2.0.1, 2.4.1): nested points with a label and an address. */
export function tocOfNcx(document: Document, path: string): TocEntry[] {
  return entriesOf(elementsNamed(document, 'navpoint'), (point) => {
    const child = (name: string) => Array.from(point.children).find((element) => localName(element) === name);
    return { title: textIn(child('navlabel')), href: child('content')?.getAttribute('src') ?? '', path };
  });
}

/** @param items In the order of the document, so that what an item is in comes before it. */
function entriesOf(
  items: readonly Element[],
  read: (item: Element) => { title: string; href: string; path: string },
): TocEntry[] {
  const levels = new Map<Element, number>();
  return items.flatMap((item) => {
    let parent = item.parentElement;
    while (parent && !levels.has(parent)) parent = parent.parentElement;
    const level = ((parent && levels.get(parent)) ?? 0) + 1;
    levels.set(item, level);
    const { title, href, path } = read(item);
    const place = href === '' ? undefined : bookPlace(href, path);
    return place && title !== '' ? [{ ...place, title, level }] : [];
  });
}
