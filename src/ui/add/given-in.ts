import { type Given, givenFile, givenText } from './given.ts';

/** What was pasted or dropped: things to take in, or the address of a page. */
export interface Dropped {
  readonly given: readonly Given[];
  readonly address?: string;
}

/** What is in a paste or a drop: files before rich text, rich text before plain text. A lone address is one. */
export function givenIn(data: DataTransfer): Dropped {
  const files = Array.from(data.files);
  if (files.length > 0) return { given: files.map(givenFile) };
  const plain = data.getData('text/plain');
  const address = loneAddress(plain);
  if (address !== undefined) return { given: [], address };
  const rich = data.getData('text/html');
  if (rich.trim() !== '') return { given: [givenText(rich, 'text/html')] };
  return { given: plain.trim() === '' ? [] : [givenText(plain, 'text/plain')] };
}

/** An address of the web that stands alone in a text. */
export function loneAddress(text: string): string | undefined {
  return /^\s*(https?:\/\/\S+)\s*$/i.exec(text)?.[1];
}
