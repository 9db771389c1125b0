import { attribute, childNamed } from '../markup/elements.ts';

/**
 * What is not read: what was deleted or moved away, the codes of fields, the marks of notes and comments, hints on
 * pronunciation, a second form of the same drawing for old versions of Word.
 */
const LEFT_OUT = new Set([
  'annotationRef',
  'commentReference',
  'del',
  'delInstrText',
  'delText',
  'endnoteReference',
  'Fallback',
  'footnoteReference',
  'instrText',
  'moveFrom',
  'pPr',
  'rPr',
  'rt',
  'softHyphen',
]);
const SPACES = new Set(['br', 'cr', 'ptab', 'tab']);
const NON_BREAKING_HYPHEN = '\u2011';

/** The words of a paragraph, and the text boxes that hang on it, of which each is read after it. */
export interface Words {
  readonly text: string;
  readonly boxes: readonly Element[];
}

/** The words of a paragraph of a Word document (`w:p`), with white space as one sees it. */
export function wordsOf(paragraph: Element): Words {
  const boxes: Element[] = [];
  const read = (element: Element): string => {
    const name = element.localName;
    if (name === 't') return element.textContent ?? '';
    if (SPACES.has(name)) return ' ';
    if (name === 'noBreakHyphen') return NON_BREAKING_HYPHEN;
    if (name === 'txbxContent') boxes.push(element);
    if (name === 'txbxContent' || LEFT_OUT.has(name) || isHidden(element)) return '';
    let text = '';
    for (const child of element.children) text += read(child);
    return text;
  };
  return { text: read(paragraph), boxes };
}

function isHidden(element: Element): boolean {
  if (element.localName !== 'r') return false;
  const properties = childNamed(element, 'rPr');
  const vanish = properties && childNamed(properties, 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(attribute(vanish, 'val'));
}
