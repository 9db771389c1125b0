import { type FileItem, itemsOf } from './lexicon-file-items.ts';
import { faultIn, type Lexicon, type Pronunciation, tidied } from './lexicon.ts';

/** What was understood of a file, and what was not. */
export interface LexiconFile {
  /** Each word once. */
  readonly entries: Lexicon;
  /** The first lines that were not understood, each with why not: French sentences. */
  readonly faults: readonly string[];
  /** How many lines were not understood in all. */
  readonly faultCount: number;
}

/** How many of the lines that were not understood are told. */
const FEW = 5;

const HEADING = `# Mes prononciations, pour « À voix haute »
# Une par ligne : le mot écrit = comme il se prononce
`;

/**
 * A lexicon as a text to keep, to edit and to give away: a line for each entry, « Kidal = Kidale ». A line that begins
 * with `#` is a remark. In the written word `=`, `\` and a `#` at its beginning have a `\` before them.
 */
export function lexiconText(lexicon: Lexicon): string {
  const lines = lexicon.map(({ written, spoken }) => `${written.replace(/^#|[=\\]/g, '\\$&')} = ${spoken}\n`);
  return HEADING + lines.join('');
}

/**
 * The lexicon in a text: lines as `lexiconText` writes them, or JSON. Never fails, whatever the text. Where a word comes
 * twice, its first line counts, and another pronunciation is a fault.
 */
export function readLexiconText(text: string): LexiconFile {
  const entries = new Map<string, Pronunciation>();
  const faults: string[] = [];
  let faultCount = 0;
  for (const item of itemsOf(text)) {
    const why = typeof item.entry === 'string' ? item.entry : take(entries, tidied(item.entry));
    if (why === undefined) continue;
    faultCount += 1;
    if (faultCount <= FEW) faults.push(`${nameOf(item)} ${why}`);
  }
  return { entries: [...entries.values()], faults, faultCount };
}

/** Puts an entry among the others; where it makes no sense it says why, in French. */
function take(entries: Map<string, Pronunciation>, entry: Pronunciation): string | undefined {
  const why = faultIn(entry) ?? otherThan(entries.get(entry.written), entry);
  if (why === undefined) entries.set(entry.written, entry);
  return why;
}

function otherThan(known: Pronunciation | undefined, { spoken }: Pronunciation): string | undefined {
  return known && known.spoken !== spoken ? `Plus haut, c’est « ${known.spoken} ».` : undefined;
}

/** « Ligne 4, « Kidal Kidale ». », with no more of the line than is needed to find it. */
function nameOf({ where, source }: FileItem): string {
  const letters = Array.from(source.slice(0, 2 * EXCERPT));
  const excerpt = letters.slice(0, EXCERPT).join('').trim();
  return `${where}, « ${excerpt}${letters.length > EXCERPT ? '…' : ''} ».`;
}

/** How much of a line is told, in letters. */
const EXCERPT = 40;
