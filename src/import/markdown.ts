import { parse } from 'marked';
import { blocksOf } from './blocks-of.ts';
import { clean } from './clean.ts';
import { decoded } from './decoded.ts';
import { frontMatter } from './front-matter.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { languageOf } from './language-of.ts';
import { sanitised } from './sanitised.ts';
import { titled } from './titled.ts';

/** The mark of a note, in the text and before what the note says. */
const NOTE = /\[\^[^\]\s]+\](: *)?/g;

/** The article in a Markdown file: its title is in its front matter, else its first heading, else the file's name. */
export async function readMarkdown(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  about: About,
): Promise<Imported> {
  const { fields, body } = frontMatter(clean(decoded(bytes)));
  const { title, lang = languageOf(body) ?? 'fr', ...others } = { ...fields, ...about };
  const html = await parse(body.replaceAll(NOTE, ''));
  const [first, ...rest] = blocksOf(await sanitised(html), lang);
  if (first === undefined)
    throw new ImportError('Il n’y a rien à lire dans ce fichier. Choisissez-en un autre.');
  return { lang, ...others, ...titled([first, ...rest], title, name) };
}
