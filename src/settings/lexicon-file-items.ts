import { isPronunciation, type Pronunciation } from './lexicon.ts';

/** A line of a file, or one entry of its JSON. */
export interface FileItem {
  /** Where it stands: « Ligne 4 », « Entrée 4 ». */
  readonly where: string;
  /** As it stands there. */
  readonly source: string;
  /** As it was understood; else why it was not, in French. */
  readonly entry: Pronunciation | string;
}

/**
 * What a file says, item by item: JSON, as a list of `{"written": …, "spoken": …}` or as one object of words; else
 * lines.
 */
export function itemsOf(text: string): Iterable<FileItem> {
  const value = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  return value === undefined ? itemsInLines(text) : itemsInJson(value);
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function* itemsInJson(value: object): Generator<FileItem, void> {
  const items: unknown[] = Array.isArray(value)
    ? value
    : Object.entries(value).map(([written, spoken]: [string, unknown]) => ({ written, spoken }));
  for (const [index, item] of items.entries()) {
    yield {
      where: `Entrée ${index + 1}`,
      source: JSON.stringify(item),
      entry: isPronunciation(item) ? item : 'Il y manque « written » ou « spoken ».',
    };
  }
}

function* itemsInLines(text: string): Generator<FileItem, void> {
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const source = line.trim();
    if (source !== '' && !source.startsWith('#'))
      yield { where: `Ligne ${index + 1}`, source, entry: entryIn(source) };
  }
}

/** The first `=` that no `\` stands before parts the word from how it is said. */
function entryIn(line: string): Pronunciation | string {
  const [, written, spoken] = /^((?:\\.|[^=\\])*)=(.*)$/su.exec(line) ?? [];
  if (written === undefined || spoken === undefined) return 'Il y manque le signe =.';
  return { written: written.replace(/\\([=#\\])/g, '$1'), spoken };
}
