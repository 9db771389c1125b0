import { parse } from 'yaml';
import type { Article } from '../text/article.ts';
import { paragraphsOfMarkdown } from './markdown-paragraphs.ts';

const FIELDS = ['title', 'lang', 'published', 'source', 'author'] as const;

/**
 * An article of the edition, from a Markdown file with front matter.
 * @param id The article's id and the last part of its address; the file's name without its ending.
 * @param file The file's text: front matter between two lines of `---` (title, and optionally lang,
 *   published, source and author), then Markdown.
 * @throws Error that says, to whoever builds the app, what is wrong with the file.
 */
export function readEdition(id: string, file: string): Article {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`${id}.md: name the file in lower-case letters, digits and hyphens`);
  }
  const parts = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(file);
  if (!parts) throw new Error(`${id}.md: it must open with front matter between two lines of ---`);
  const [, matter = '', body = ''] = parts;
  const { title, lang = 'fr', ...optional } = fieldsOf(id, matter);
  if (title === undefined) throw new Error(`${id}.md: the title is missing`);
  if (optional.published !== undefined && Number.isNaN(Date.parse(optional.published))) {
    throw new Error(`${id}.md: published must be a date such as 2023-11-13`);
  }
  const paragraphs = paragraphsOfMarkdown(body);
  if (paragraphs.length === 0) throw new Error(`${id}.md: there is nothing to read`);
  return { id, title, lang, paragraphs, ...optional };
}

type Field = (typeof FIELDS)[number];

function fieldsOf(id: string, matter: string): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {};
  for (const [name, value] of Object.entries<unknown>(parse(matter) ?? {})) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) throw new Error(`${id}.md: unknown field ${name}`);
    fields[field] = String(value);
  }
  return fields;
}
