import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

/** Prints a section and writes it into the README, between the comments `bench:NAME` and `/bench:NAME`. */
export function writeReadmeSection(name: string, content: string): void {
  process.stdout.write(`\n${content}\n`);
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), name, content));
}

/**
 * A text in which what stands between the comments of a section is replaced.
 * Throws when the text has no such section.
 */
export function withSection(text: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start === -1 || end === -1) throw new Error(`There is no place for the section ${opening}.`);
  return `${text.slice(0, start + opening.length)}\n\n${content}\n\n${text.slice(end)}`;
}
