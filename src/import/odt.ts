import { decoded } from './decoded.ts';
import { documentArticle } from './document-article.ts';
import { coreProperties } from './docx/core-properties.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { elementsNamed } from './markup/elements.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import { odtBlocks } from './odt/odt-blocks.ts';
import { odtStyles } from './odt/odt-styles.ts';
import type { Zip } from './zip/open-zip.ts';

/** The main part of an OpenDocument text, as LibreOffice writes them. */
export const ODT_CONTENT = 'content.xml';

/**
 * The text of an OpenDocument text: its paragraphs, headings, quotes and lists, without notes and deleted text.
 * @throws ImportError when it is another kind of document, is damaged, or has no text.
 */
export async function readOdt(zip: Zip, name: string, about: About): Promise<Imported> {
  const part = async (path: string): Promise<Document | undefined> => {
    const bytes = await zip.read(path);
    return bytes && parseMarkup(decoded(bytes));
  };
  const content = await part(ODT_CONTENT);
  const body = content && elementsNamed(content, 'body')[0];
  const text = body && elementsNamed(body, 'text')[0];
  if (!content || !text)
    throw new ImportError(
      'Ce document n’est pas un texte, ou il est abîmé. Enregistrez-le comme texte (.odt ou .docx), puis ajoutez-le.',
    );
  const own = await part('styles.xml');
  const styles = odtStyles(own ? [content, own] : [content]);
  const meta = await part('meta.xml');
  return documentArticle(
    await odtBlocks(text, styles),
    meta ? coreProperties(meta) : {},
    styles.lang,
    name,
    about,
  );
}
