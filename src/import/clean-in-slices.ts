import { nextTask } from '../next-task.ts';
import { clean } from './clean.ts';

/** So many characters are cleaned in a few milliseconds, even by a slow phone. */
const SLICE = 100_000;

/** Cleans a text of any length, and gives the page its turn in between. */
export async function cleanInSlices(text: string): Promise<string> {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const lineEnd = text.indexOf('\n', from + SLICE);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    await nextTask();
    parts.push(clean(text.slice(from, end)));
    from = end;
  }
  return parts.join('');
}
