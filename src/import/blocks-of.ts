import type { Paragraph, ParagraphKind } from '../text/article.ts';
import { clean } from './clean.ts';
import { oneLine } from './one-line.ts';
import { NOT_TEXT } from './sanitised.ts';
import { textsIn } from './texts-in.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** A line break, while the text of a block is gathered: no text has one after `clean`. */
const BREAK = '\v';
/**
 * Two line breaks part paragraphs, and so does one after the end of a sentence; in a page, where the sentence does not
 * go on with a small letter.
 */
const BREAKS = {
  page: /\v\s*\v|\v(?!\s*\p{Ll})/u,
  book: /\v\s*\v|(?<=[.!?…»"”:;]\s*)\v/u,
} as const;
/** A row with more characters than this is no row of figures: each of its cells is a text. */
const LONGEST_ROW = 300;

/**
 * How a text is set. In a page, a row of a table is one paragraph, items keep their number, and code is left out; in a
 * book, each cell and each listing is a paragraph, and the numbers are no part of the text.
 */
export type Setting = 'page' | 'book';

/** What the text is in while the walk goes down. */
interface Around {
  readonly kind: ParagraphKind;
  readonly level?: number;
  readonly lang?: string;
}

/**
 * The blocks of a sanitised element: headings with their level, paragraphs, quotes, and list items.
 * @param lang The article's language, which its blocks do not repeat.
 */
export function blocksOf(root: Element, lang: string, setting: Setting = 'page'): Paragraph[] {
  const blocks: Paragraph[] = [];
  /** The last number of each numbered list. */
  const numbers = new Map<Element, number>();
  const language = primary(lang);
  let inline = '';
  let number = '';

  const flush = ({ kind, level, lang: own }: Around): void => {
    const gathered = inline;
    inline = '';
    for (const part of gathered.includes(BREAK) ? gathered.split(BREAKS[setting]) : [gathered]) {
      const text = oneLine(clean(part));
      if (text === '') continue;
      blocks.push({
        kind,
        text: number + text,
        ...(own !== undefined && primary(own) !== language && { lang: own }),
        ...(level !== undefined && { level }),
      });
      number = '';
    }
  };

  const walk = (element: Element, around: Around): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE)
        inline += child.nodeValue ?? '';
      else if (isElement(child)) step(child, around);
    }
  };

  const step = (element: Element, around: Around): void => {
    const name = element.localName;
    if (NOT_TEXT.has(name)) return;
    const own = (element.getAttribute('lang') ?? element.getAttribute('xml:lang'))?.trim();
    const inside = own ? { ...around, lang: own } : around;
    if (name === 'br') inline += BREAK;
    else if (name === 'q') {
      inline += '« ';
      walk(element, inside);
      inline += ' »';
    } else if (INLINE.has(name) && !hasBlocks(element)) walk(element, inside);
    else {
      flush(around);
      block(element, name, inside);
    }
  };

  const block = (element: Element, name: string, around: Around): void => {
    if (name === 'li' && setting === 'page') number = numberOf(element, numbers);
    if (setting === 'page' && name === 'pre') listing(element, around);
    else if (setting === 'page' && name === 'tr' && (element.textContent ?? '').length <= LONGEST_ROW)
      inline = row(element);
    else walk(element, within(name, around));
    flush(within(name, around));
    number = '';
  };

  const listing = (element: Element, around: Around): void => {
    if (element.querySelector('code')) return;
    for (const { text, passage } of textsIn(clean(element.textContent ?? ''))) {
      inline = text;
      flush(passage.isQuote ? { ...around, kind: 'quote' } : around);
    }
  };

  walk(root, { kind: 'paragraph' });
  flush({ kind: 'paragraph' });
  return blocks;
}

/** What the text is in, inside a block with this name. */
function within(name: string, around: Around): Around {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { ...around, kind: 'heading', level: Number(heading) };
  if (name === 'li') return { ...around, kind: 'list-item' };
  return name === 'blockquote' ? { ...around, kind: 'quote' } : around;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function hasBlocks(element: Element): boolean {
  if (element.firstElementChild === null) return false;
  for (const inner of element.getElementsByTagName('*'))
    if (inner.localName !== 'br' && !INLINE.has(inner.localName) && !NOT_TEXT.has(inner.localName))
      return true;
  return false;
}

function row(element: Element): string {
  const cells = [...element.children].map((cell) => oneLine(cell.textContent ?? ''));
  return cells.filter((cell) => cell !== '').join(', ');
}

/** The number that a browser shows before an item. */
function numberOf(item: Element, numbers: Map<Element, number>): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '';
  const last = numbers.get(list) ?? integer(list.getAttribute('start'), 1) - 1;
  const number = integer(item.getAttribute('value'), last + 1);
  numbers.set(list, number);
  return `${number}. `;
}

function integer(text: string | null, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

/** The language of a tag, without its region. */
function primary(lang: string): string {
  return lang.toLowerCase().split('-', 1).join('');
}
