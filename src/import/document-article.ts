import type { Paragraph } from '../text/article.ts';
import type { Properties } from './docx/core-properties.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { titleOfName } from './title-of-name.ts';

/** A paragraph of a document, of whatever format. */
export interface DocumentBlock {
  readonly text: string;
  /** Of a heading, as the document counts it. */
  readonly level?: number;
  readonly role?: 'title' | 'quote' | 'list-item';
}

const DEEPEST = 6;

/**
 * The article in a document of a word processor. Its title is the one that stands in it, or that it has been given, or
 * its only highest heading at the beginning, or the name of the file; it is not said twice.
 * @throws ImportError when there is nothing to read.
 */
export function documentArticle(
  blocks: readonly DocumentBlock[],
  properties: Properties,
  lang: string | undefined,
  name: string,
  about: About,
): Imported {
  if (blocks.length === 0)
    throw new ImportError(
      'Ce document n’a pas de texte : il est vide, ou fait d’images. Choisissez-en un autre.',
    );
  const first = blocks[0];
  const shown = blocks.find(({ role }) => role === 'title') ?? (isOnlyTitle(blocks) ? first : undefined);
  const title = about.title ?? shown?.text ?? properties.title ?? titleOfName(name) ?? 'Document sans titre';
  const rest = blocks.filter((block) => block !== shown || block.text !== title);
  const kept = rest.length > 0 ? rest : blocks;
  const highest = kept.reduce((least, { level }) => Math.min(least, level ?? least), DEEPEST);
  const { author, published } = properties;
  return {
    title,
    lang: lang ?? 'fr',
    paragraphs: kept.map((block) => paragraphOf(block, highest)),
    ...(about.source !== undefined && { source: about.source }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

/** Whether the document begins with its title, set as the only heading of the highest level. */
function isOnlyTitle([first, ...others]: readonly DocumentBlock[]): boolean {
  const level = first?.level;
  return level !== undefined && others.every((other) => other.level === undefined || other.level > level);
}

function paragraphOf({ text, level, role }: DocumentBlock, highest: number): Paragraph {
  if (level !== undefined) return { kind: 'heading', text, level: Math.min(level - highest + 1, DEEPEST) };
  if (role === 'title') return { kind: 'heading', text, level: 1 };
  return { kind: role ?? 'paragraph', text };
}
