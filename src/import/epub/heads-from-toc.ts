import type { Paragraph } from '../../text/article.ts';
import { markedLine } from './mark-heads.ts';
import type { TocEntry } from './toc.ts';

/** Within how many blocks of its place the title of a chapter may stand, and how many of them it may take up. */
const NEAR = 12;
const LONGEST_TITLE = 3;
const DEEPEST = 6;

/** A line of the table of contents, and the block that it leads to. */
interface Place {
  readonly entry: TocEntry;
  readonly at: number;
  /** The next place that is not the same, or the end of the book. */
  readonly end: number;
  /** Whether there are other lines inside this one. */
  readonly isPart: boolean;
}

/** What the table of contents makes of the blocks: the levels of those that are titles, and the titles to put in. */
interface Heads {
  readonly levels: Map<number, number>;
  readonly missing: Map<number, TocEntry[]>;
}

/**
 * The blocks of a book with its marks taken out and its headings put right. Where a line of the table of contents leads
 * to a heading, the heading gets the level of the line; a paragraph that is the title becomes a heading; where there is
 * neither, the title is put in. Headings further down keep their distance to those.
 */
export function headsFromToc(blocks: readonly Paragraph[], toc: readonly TocEntry[]): Paragraph[] {
  const text: Paragraph[] = [];
  const marks: { entry: TocEntry; at: number; isPart: boolean }[] = [];
  for (const block of blocks) {
    const line = markedLine(block.text);
    const entry = line === undefined ? undefined : toc[line];
    if (entry && line !== undefined) {
      const isPart = (toc[line + 1]?.level ?? 0) > entry.level;
      marks.push({ entry, at: text.length, isPart });
    } else text.push(block);
  }
  const ends = [...new Set(marks.map(({ at }) => at)), text.length];
  const places = marks.map(({ entry, at, isPart }): Place => ({
    entry,
    at,
    isPart,
    end: ends[ends.indexOf(at) + 1] ?? text.length,
  }));
  return levelled(text, headsAt(places, text));
}

function headsAt(places: readonly Place[], text: readonly Paragraph[]): Heads {
  const heads: Heads = { levels: new Map(), missing: new Map() };
  let free = 0;
  places.forEach(({ entry, at, end, isPart }, index) => {
    const isLastHere = places[index + 1]?.at !== at;
    const from = Math.max(at, free);
    const title = titleIn(text, entry.title, from, Math.min(end, from + NEAR), isLastHere);
    if (title) {
      for (let block = title.from; block < title.to; block++) heads.levels.set(block, entry.level);
      free = title.to;
    } else if (at < text.length && (isLastHere || isPart))
      heads.missing.set(from, [...(heads.missing.get(from) ?? []), entry]);
  });
  return heads;
}

/** Where a title stands: one block or several that are together the same, or else the first heading close by. */
function titleIn(
  text: readonly Paragraph[],
  title: string,
  from: number,
  to: number,
  anyHeading: boolean,
): { from: number; to: number } | undefined {
  const wanted = lettersOf(title);
  for (let start = from; start < to; start++) {
    let found = '';
    for (let end = start; end < Math.min(to, start + LONGEST_TITLE); end++) {
      found += lettersOf(text[end]?.text ?? '');
      if (found === wanted) return { from: start, to: end + 1 };
    }
  }
  const near = anyHeading ? Math.min(to, from + LONGEST_TITLE) : from;
  for (let at = from; at < near; at++) if (text[at]?.kind === 'heading') return { from: at, to: at + 1 };
  return undefined;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The level that a heading has in its own file. */
function own({ level = 1 }: Paragraph): number {
  return level;
}

function levelled(text: readonly Paragraph[], { levels, missing }: Heads): Paragraph[] {
  const highest = text.reduce(
    (least, block) => (block.kind === 'heading' ? Math.min(least, own(block)) : least),
    DEEPEST,
  );
  /** What is added to the level that a heading has in its file; unknown below a title that is no heading there. */
  let shift: number | undefined = 1 - highest;
  let chapter = 1;
  return text.flatMap((block, index) => {
    const put = (missing.get(index) ?? []).map(({ title, level }): Paragraph => {
      chapter = level;
      shift = undefined;
      return { kind: 'heading', text: title, level: Math.min(level, DEEPEST) };
    });
    const level = levels.get(index);
    if (level === undefined && block.kind !== 'heading') return [...put, block];
    if (level !== undefined) {
      chapter = level;
      shift = block.kind === 'heading' ? level - own(block) : undefined;
    }
    shift ??= chapter + (level === undefined ? 1 : 0) - own(block);
    const found = level ?? Math.max(chapter, own(block) + shift);
    return [...put, { ...block, kind: 'heading', level: Math.min(found, DEEPEST) }];
  });
}
