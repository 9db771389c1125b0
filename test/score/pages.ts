import { gunzipSync } from 'node:zlib';
import { isThere, namesIn, readBytes, readText } from './corpus.ts';
import type { Handed } from './importer.ts';

/** A page of the reference material, and what is known of the article in it; each source tells something else. */
export interface GoldPage {
  readonly id: string;
  readonly file: Handed;
  /** The whole text. */
  readonly text?: string;
  /** All of its paragraphs. */
  readonly paragraphs?: readonly string[];
  /** Passages of the article, and passages around it. */
  readonly within: readonly string[];
  readonly without: readonly string[];
}

interface Gold {
  readonly url?: string | null;
  readonly paragraphs?: readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly jsonld_articleBody?: string;
  readonly jsonld_full?: boolean;
}

/** The pages of a folder of the reference material, such as `html-fr`. */
export function goldPages(folder: string): GoldPage[] {
  return namesIn(folder).map((id) => goldPage(folder, id));
}

function goldPage(folder: string, id: string): GoldPage {
  const gold: Gold = JSON.parse(readText(`${folder}/${id}/gold.json`));
  const base64 = gunzipSync(readBytes(`${folder}/${id}/source.html.gz`)).toString('base64');
  const expected = `${folder}/${id}/expected.html`;
  const body = gold.jsonld_full === true ? gold.jsonld_articleBody : undefined;
  const text = gold.paragraphs?.join('\n') ?? (isThere(expected) ? seenIn(readText(expected)) : body);
  return {
    id,
    file: { name: `${id}.html`, type: 'text/html', base64, ...(gold.url && { source: gold.url }) },
    ...(text !== undefined && { text }),
    ...(gold.paragraphs !== undefined && { paragraphs: gold.paragraphs }),
    within: gold.with ?? [],
    without: gold.without ?? [],
  };
}

/** The text of clean HTML, near enough to count its words. */
function seenIn(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(nbsp|amp|lt|gt|quot|apos);/g, ' ');
}
