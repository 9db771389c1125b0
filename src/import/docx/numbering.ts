import { attribute, childNamed } from '../markup/elements.ts';
import type { ListPlace } from './style.ts';

interface Level {
  readonly format: string;
  readonly start: number;
  /** What is shown: `%1.`, `%1.%2`, a bullet. */
  readonly text: string;
}

const DEEPEST = 8;
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Tells the number of each item of a document's lists in turn, as it is shown: `1.`, `b)`, nothing for a bullet. */
export type ItemLabels = (place: ListPlace) => string;

/**
 * The numbers of a document's lists, counted as its items are met.
 * @param numbering The document's definitions of lists; without it, nothing is numbered.
 */
export function itemLabels(numbering: Document | undefined): ItemLabels {
  const children = Array.from(numbering?.documentElement.children ?? []);
  const kinds = new Map(
    children
      .filter((element) => element.localName === 'abstractNum')
      .map((element) => [attribute(element, 'abstractNumId'), levelsOf(element)]),
  );
  const lists = new Map(
    children
      .filter((element) => element.localName === 'num')
      .map((element) => [attribute(element, 'numId'), valueOf(element, 'abstractNumId')]),
  );
  const counts = new Map<string, number[]>();
  return ({ list, depth }) => {
    const kind = lists.get(list);
    const levels = (kind !== undefined && kinds.get(kind)) || [];
    const level = levels[depth];
    if (!level) return '';
    const counted = counts.get(list) ?? [];
    counts.set(list, [...counted.slice(0, depth), (counted[depth] ?? level.start - 1) + 1]);
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatted(counts.get(list)?.[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  };
}

function levelsOf(kind: Element): Level[] {
  const levels: Level[] = [];
  for (const element of kind.children) {
    const depth = Number(attribute(element, 'ilvl'));
    if (element.localName !== 'lvl' || !(depth >= 0 && depth <= DEEPEST)) continue;
    const start = Number(valueOf(element, 'start') || 1);
    levels[depth] = { format: valueOf(element, 'numFmt'), start, text: valueOf(element, 'lvlText') };
  }
  return levels;
}

function valueOf(element: Element, name: string): string {
  const child = childNamed(element, name);
  return child ? attribute(child, 'val') : '';
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** a to z, then aa to zz, as Word counts. */
function letters(count: number): string {
  const letter = String.fromCodePoint(0x61 + ((count - 1 + 26) % 26));
  return letter.repeat(Math.min(5, Math.floor((count - 1) / 26) + 1));
}

function roman(count: number): string {
  let left = Math.min(Math.max(0, count), 4999);
  let text = '';
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}
