import { openingWords } from '../text/opening-words.ts';
import { clean } from './clean.ts';
import { decoded } from './decoded.ts';
import { frontMatter } from './front-matter.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { paragraphsOfMarkdown } from './markdown-paragraphs.ts';
import { titleOfName } from './title-of-name.ts';

/** The article in a Markdown file: its title is in its front matter, else its first heading, else the file's name. */
export async function readMarkdown(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  about: About,
): Promise<Imported> {
  const { fields, body } = frontMatter(clean(decoded(bytes)));
  const paragraphs = paragraphsOfMarkdown(body);
  const [first] = paragraphs;
  if (first === undefined)
    throw new ImportError('Il n’y a rien à lire dans ce fichier. Choisissez-en un autre.');
  const { title, lang = 'fr', ...others } = { ...fields, ...about };
  const heading = first.kind === 'heading' && paragraphs.length > 1 ? first.text : undefined;
  const called = title ?? heading;
  return {
    title: called ?? titleOfName(name) ?? openingWords(first.text, 60),
    lang,
    paragraphs: called === first.text ? paragraphs.slice(1) : paragraphs,
    ...others,
  };
}
