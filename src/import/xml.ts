import type { Paragraph } from '../text/article.ts';
import { blocksOf } from './blocks-of.ts';
import { clean } from './clean.ts';
import { decoded } from './decoded.ts';
import { readHtml } from './html.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { languageOf } from './language-of.ts';
import { oneLine } from './one-line.ts';
import { sanitised } from './sanitised.ts';

/** What feeds tell to programs: addresses, names, dates. */
const FOR_PROGRAMS =
  /^(link|guid|id|url|uri|comments|generator|language|docs|ttl|width|height|pubDate|lastBuildDate|updated|published|date|category|email)$/i;

/**
 * The texts in an XML file, such as a feed: each title is a heading, and HTML in an element is read as such. XHTML, and
 * what is no XML after all, is read as a page.
 */
export async function readXml(bytes: Uint8Array<ArrayBuffer>, name: string, about: About): Promise<Imported> {
  const xml = decoded(bytes).replace(/^\s*<\?xml[^>]*\?>/, '');
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  if (file.querySelector('parsererror, html') !== null) return readHtml(bytes, name, about);
  const lang = languageOf(file.documentElement.textContent ?? '') ?? 'fr';
  const blocks: Paragraph[] = [];
  for (const element of file.querySelectorAll('*')) {
    const text = oneLine(clean(element.textContent ?? ''));
    if (element.childElementCount > 0 || text === '' || FOR_PROGRAMS.test(element.localName)) continue;
    if (element.localName === 'title') blocks.push({ kind: 'heading', text, level: 2 });
    else if (/<\w|&\w+;/.test(text)) blocks.push(...blocksOf(await sanitised(text), lang));
    else blocks.push({ kind: 'paragraph', text });
  }
  const [first] = blocks;
  if (first === undefined)
    throw new ImportError('Il n’y a rien à lire dans ce fichier. Choisissez-en un autre.');
  return {
    title: about.title ?? first.text,
    lang,
    paragraphs: blocks.length > 1 && first.kind === 'heading' ? blocks.slice(1) : blocks,
    ...(about.source !== undefined && { source: about.source }),
  };
}
