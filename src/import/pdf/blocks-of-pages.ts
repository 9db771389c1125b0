import type { DocumentBlock } from '../document-article.ts';
import { joinLines, spellingOf } from './join-lines.ts';
import type { Line, Page } from './line.ts';
import { measure, type Measure } from './measure.ts';
import { withoutRunningLines } from './running-lines.ts';
import { type Run, runsOf } from './runs-of.ts';
import { bulletOf, goesOn, startsParagraph } from './starts-paragraph.ts';
import { withoutNotes } from './without-notes.ts';

/** How much larger than the rest a heading is, and how long it may be, in UTF-16 code units. */
const LARGER = 1.12;
const LONGEST_HEADING = 200;

interface Draft {
  text: string;
  readonly size: number;
}

/** The paragraphs of a document, from the lines on its pages, without their running heads, feet and numbers. */
export function blocksOfPages(pages: readonly Page[]): DocumentBlock[] {
  const body = measure(pages.flatMap(({ lines }) => lines));
  const lines = withoutRunningLines(pages, body.size).flatMap((page) => withoutNotes(page, body.size));
  const drafts = draftsOf(lines, body);
  const sizes = headingSizes(drafts, body);
  return drafts.map(({ text, size }): DocumentBlock => {
    const level = sizes.indexOf(size) + 1;
    if (level > 0 && text.length <= LONGEST_HEADING) return { text, level };
    const bullet = bulletOf(text);
    return bullet === undefined ? { text } : { text: text.slice(bullet.length), role: 'list-item' };
  });
}

function draftsOf(lines: readonly Line[], body: Measure): Draft[] {
  const spelling = spellingOf(lines.map(({ text }) => text));
  const drafts: Draft[] = [];
  let previous: Line | undefined;
  let above: Run | undefined;
  for (const run of runsOf(lines)) {
    for (const line of run.lines) {
      const last = drafts.at(-1);
      const continues =
        previous &&
        above &&
        (above === run
          ? !startsParagraph(previous, line, run, body)
          : line.size < LARGER * body.size && goesOn(previous, line, above, run));
      if (continues && last) last.text = joinLines(last.text, line.text, spelling);
      else drafts.push({ text: line.text, size: Math.round(2 * line.size) / 2 });
      previous = line;
      above = run;
    }
  }
  return drafts;
}

/** The sizes that headings are set in, the largest first: each is a level. */
function headingSizes(drafts: readonly Draft[], body: Measure): number[] {
  const sizes = drafts
    .filter(({ text, size }) => size >= LARGER * body.size && text.length <= LONGEST_HEADING)
    .map(({ size }) => size);
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}
