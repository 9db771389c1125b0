import { attribute, childNamed } from '../markup/elements.ts';

/** What a paragraph of a Word document is, by its style. */
export interface Style {
  /** 1 to 9 for a heading. */
  readonly level?: number;
  readonly role?: 'title' | 'quote' | 'contents';
  readonly list?: ListPlace;
}

/** The list that a paragraph is an item of, by its number in the document, `0` for none, and how deep in it, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

const LEVELS = 9;
/** As Word names the styles inside the file, in whatever language its menus are; LibreOffice names some its own way. */
const HEADING = /^(?:heading|titre) ?(\d)$/i;
const TITLE = /^(?:title|titre|titre principal)$/i;
const QUOTE = /^(?:intense |block )?(?:quote|quotations?)$|^citation( intense)?$/i;
const CONTENTS = /^(?:toc|tm|index|table des mati[èe]res|table of (?:contents|figures|authorities))\b/i;

/** The styles of a document by their id, each with what it takes over from those that it is based on. */
export function stylesOf(styles: Document): Map<string, Style> {
  const elements = new Map(
    Array.from(styles.documentElement.children)
      .filter((element) => element.localName === 'style')
      .map((element) => [attribute(element, 'styleId'), element]),
  );
  const read = (id: string, seen: ReadonlySet<string>): Style => {
    const element = elements.get(id);
    if (!element || seen.has(id)) return {};
    const basedOn = childNamed(element, 'basedOn');
    const base = basedOn ? read(attribute(basedOn, 'val'), new Set([...seen, id])) : {};
    const name = childNamed(element, 'name');
    return { ...base, ...styleNamed(name ? attribute(name, 'val') : id), ...ownStyle(element) };
  };
  return new Map([...elements.keys()].map((id) => [id, read(id, new Set())]));
}

/** What the name of a style, or its id where the document has no styles, tells of its paragraphs. */
export function styleNamed(name: string): Style {
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined && level !== '0') return { level: Number(level) };
  if (TITLE.test(name)) return { role: 'title' };
  if (QUOTE.test(name)) return { role: 'quote' };
  return CONTENTS.test(name) ? { role: 'contents' } : {};
}

/** What the properties of a paragraph, or of a style for paragraphs, say themselves. */
export function ownStyle(element: Element): Style {
  const properties = childNamed(element, 'pPr');
  const outline = properties && childNamed(properties, 'outlineLvl');
  const numbering = properties && childNamed(properties, 'numPr');
  const level = outline ? Number(attribute(outline, 'val')) + 1 : undefined;
  const list = numbering && listPlace(numbering);
  return { ...(level !== undefined && level <= LEVELS && { level }), ...(list && { list }) };
}

/** Without a list of its own, a paragraph is in that of its style. */
function listPlace(numbering: Element): ListPlace | undefined {
  const list = childNamed(numbering, 'numId');
  const depth = childNamed(numbering, 'ilvl');
  return list && { list: attribute(list, 'val'), depth: depth ? Number(attribute(depth, 'val')) : 0 };
}
