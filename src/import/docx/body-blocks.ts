import { breath } from '../../breath.ts';
import { attribute, childNamed } from '../markup/elements.ts';
import type { ItemLabels } from './numbering.ts';
import { wordsOf } from './paragraph-text.ts';
import { ownStyle, type Style, styleNamed } from './style.ts';

/** A paragraph of a Word document. */
export interface Block extends Style {
  readonly text: string;
}

/** Holds no text of the document: what was deleted, settings, a second form of the same for old versions of Word. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'sdtPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
]);

/**
 * The paragraphs of a Word document in their order, those of tables cell by cell. Tables of contents are left out: they
 * are made of the headings.
 * @param body `w:body`.
 * @param styles By their id.
 */
export async function bodyBlocks(
  body: Element,
  styles: ReadonlyMap<string, Style>,
  labelOf: ItemLabels,
): Promise<Block[]> {
  const blocks: Block[] = [];
  const rest = breath();
  const read = async (element: Element): Promise<void> => {
    for (const child of element.children) {
      if (child.localName === 'p') {
        await rest();
        const { text, boxes } = wordsOf(child);
        blocks.push(...blockOf(child, text));
        for (const box of boxes) await read(box);
      } else if (!LEFT_OUT.has(child.localName) && !isDeletedRow(child) && !isContents(child))
        await read(child);
    }
  };
  const blockOf = (paragraph: Element, words: string): Block[] => {
    const style = { ...styleOf(paragraph, styles), ...ownStyle(paragraph) };
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (text === '' || style.role === 'contents') return [];
    const { list } = style;
    if (!list || list.list === '0') return [{ ...style, text }];
    const label = labelOf(list);
    return [{ ...style, text: label === '' ? text : `${label} ${text}` }];
  };
  await read(body);
  return blocks;
}

function styleOf(paragraph: Element, styles: ReadonlyMap<string, Style>): Style {
  const properties = childNamed(paragraph, 'pPr');
  const style = properties && childNamed(properties, 'pStyle');
  if (!style) return {};
  const id = attribute(style, 'val');
  return styles.get(id) ?? styleNamed(id);
}

function isDeletedRow(element: Element): boolean {
  const properties = element.localName === 'tr' ? childNamed(element, 'trPr') : undefined;
  return properties !== undefined && childNamed(properties, 'del') !== undefined;
}

function isContents(element: Element): boolean {
  const properties = element.localName === 'sdt' ? childNamed(element, 'sdtPr') : undefined;
  const part = properties && childNamed(properties, 'docPartObj');
  const gallery = part && childNamed(part, 'docPartGallery');
  return gallery !== undefined && attribute(gallery, 'val') === 'Table of Contents';
}
