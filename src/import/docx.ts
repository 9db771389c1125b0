import { decoded } from './decoded.ts';
import { documentArticle, type DocumentBlock } from './document-article.ts';
import { type Block, bodyBlocks } from './docx/body-blocks.ts';
import { coreProperties } from './docx/core-properties.ts';
import { itemLabels } from './docx/numbering.ts';
import { type Style, stylesOf } from './docx/style.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { attribute, childNamed, elementsNamed } from './markup/elements.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import type { Zip } from './zip/open-zip.ts';

/** The path of the main part of a Word document; some versions of Word put a number to it. */
export function wordDocument(paths: readonly string[]): string | undefined {
  return paths.find((path) => /^word\/document\d*\.xml$/.test(path));
}

/**
 * The text of a Word document: its paragraphs, headings, quotes and lists, without notes, deleted text and the codes of
 * fields (ECMA-376, 17).
 * @throws ImportError when it is damaged, or has no text.
 */
export async function readDocx(zip: Zip, name: string, about: About): Promise<Imported> {
  const part = async (path: string): Promise<Document | undefined> => {
    const bytes = await zip.read(path);
    return bytes && parseMarkup(decoded(bytes));
  };
  const document = await part(wordDocument(zip.paths) ?? '');
  const body = document && childNamed(document.documentElement, 'body');
  if (!body || document.documentElement.localName !== 'document')
    throw new ImportError(
      'Ce document Word est abîmé. Ouvrez-le, enregistrez-le de nouveau, puis ajoutez-le.',
    );
  const styles = await part('word/styles.xml');
  const labelOf = itemLabels(await part('word/numbering.xml'));
  const blocks = await bodyBlocks(body, styles ? stylesOf(styles) : new Map<string, Style>(), labelOf);
  const core = await part('docProps/core.xml');
  return documentArticle(
    blocks.map(documentBlock),
    core ? coreProperties(core) : {},
    styles && languageOf(styles),
    name,
    about,
  );
}

function documentBlock({ text, level, role, list }: Block): DocumentBlock {
  if (level !== undefined) return { text, level };
  if (role === 'title' || role === 'quote') return { text, role };
  return list && list.list !== '0' ? { text, role: 'list-item' } : { text };
}

/** The language that the document is written in where nothing else is said. */
function languageOf(styles: Document): string | undefined {
  const defaults = elementsNamed(styles, 'rprdefault')[0];
  const lang = defaults && elementsNamed(defaults, 'lang')[0];
  const tag = lang ? attribute(lang, 'val') : '';
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) ? tag : undefined;
}
