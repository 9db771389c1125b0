import { silentLettersOf, syllablesOf } from '../../src/text/syllables.ts';

/** A word as it is cut for reading: "é-co-le". */
export function cut(word: string): string {
  return syllablesOf(word)
    .map(({ start, end }) => word.slice(start, end))
    .join('-');
}

/** A word with the letters that are not heard in brackets: "écol[e]". */
export function muted(word: string): string {
  let shown = '';
  let end = 0;
  for (const span of silentLettersOf(word)) {
    shown += `${word.slice(end, span.start)}[${word.slice(span.start, span.end)}]`;
    end = span.end;
  }
  return shown + word.slice(end);
}
