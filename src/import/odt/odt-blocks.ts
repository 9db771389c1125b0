import { breath } from '../../breath.ts';
import { attribute } from '../markup/elements.ts';
import type { OdtStyles } from './odt-styles.ts';

/** A paragraph of an OpenDocument text. */
export interface OdtBlock {
  readonly text: string;
  /** 1 to 10 for a heading. */
  readonly level?: number;
  readonly role?: 'title' | 'quote' | 'list-item';
}

/** What is not read: notes and their marks, remarks, what was deleted, tables of contents, formulas, forms, pictures' names. */
const LEFT_OUT = new Set([
  'annotation',
  'annotation-end',
  'alphabetical-index',
  'bibliography',
  'desc',
  'forms',
  'illustration-index',
  'note',
  'object',
  'object-index',
  'page-number',
  'ruby-text',
  'sequence-decls',
  'table-index',
  'table-of-content',
  'title',
  'tracked-changes',
  'user-index',
]);
const SPACES = new Set(['line-break', 's', 'tab']);

/**
 * The paragraphs of an OpenDocument text in their order, those of tables cell by cell (OpenDocument 1.3, part 3, 5).
 * @param body `office:text`.
 */
export async function odtBlocks(body: Element, styles: OdtStyles): Promise<OdtBlock[]> {
  const blocks: OdtBlock[] = [];
  const rest = breath();
  const read = async (element: Element, inList: boolean): Promise<void> => {
    for (const child of element.children) {
      const name = child.localName;
      if (name === 'p' || name === 'h') {
        await rest();
        const boxes: Element[] = [];
        const text = wordsIn(child, boxes).replaceAll(/\s+/g, ' ').trim();
        if (text !== '') blocks.push({ text, ...kindOf(child, inList, styles) });
        for (const box of boxes) await read(box, false);
      } else if (!LEFT_OUT.has(name)) await read(child, inList || name === 'list');
    }
  };
  await read(body, false);
  return blocks;
}

function kindOf(paragraph: Element, inList: boolean, styles: OdtStyles): Omit<OdtBlock, 'text'> {
  if (paragraph.localName === 'h') return { level: Number(attribute(paragraph, 'outline-level') || 1) };
  const role = styles.roleOf(attribute(paragraph, 'style-name')) ?? (inList ? 'list-item' : undefined);
  return role ? { role } : {};
}

/** The words of a paragraph; the text boxes that hang on it are put aside. */
function wordsIn(element: Element, boxes: Element[]): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element) || LEFT_OUT.has(node.localName)) continue;
    if (SPACES.has(node.localName)) text += ' ';
    else if (node.localName === 'text-box') boxes.push(node);
    else text += wordsIn(node, boxes);
  }
  return text;
}
