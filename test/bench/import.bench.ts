import { expect, test } from 'vitest';
import { corporaAreHere, namesIn, readBytes } from '../score/corpus.ts';
import { type Handed, openImporter } from '../score/importer.ts';
import { goldPages } from '../score/pages.ts';
import { importPasses, type Pass } from './import-speed.ts';
import { writeReadmeSection } from './readme-section.ts';
import { median, pairedRatio } from './statistics.ts';

const PASSES = 9;

test.runIf(corporaAreHere)('pages and books are taken in next to being parsed alone', async () => {
  const importer = await openImporter(undefined, { entry: new URL('import-parts.ts', import.meta.url) });
  const pages = goldPages('html-fr').map(({ file }) => file);
  const books = namesIn('epub/french').filter((name) => name.endsWith('.epub'));
  const ofPages = await importPasses(importer, pages, PASSES);
  const ofBooks = await importPasses(importer, books.map(handed), PASSES);
  await importer.close();
  const table = [
    '| | parsed alone | taken in | ratio | goal |',
    '|---|--:|--:|--:|--:|',
    row('a page', ofPages, pages.length, '≤ 3.5'),
    row('a book in EPUB', ofBooks, books.length, '≤ 1.2'),
  ];
  const conditions = `${pages.length} pages of French sites, next to \`DOMParser\`; ${books.length} French books, next to fflate and \`DOMParser\`: medians of ${PASSES} passes.`;
  writeReadmeSection('import', [...table, '', conditions].join('\n'));
  expect(ofPages.length + ofBooks.length).toBe(2 * PASSES);
});

function handed(name: string): Handed {
  return { name, base64: readBytes(`epub/french/${name}`).toString('base64') };
}

function row(name: string, passes: readonly Pass[], count: number, goal: string): string {
  const [taken, parsed] = [passes.map((pass) => pass.taken), passes.map((pass) => pass.parsed)];
  const each = (values: readonly number[]): string => `${(median(values) / count).toFixed(1)} ms`;
  return `| ${name} | ${each(parsed)} | ${each(taken)} | ${pairedRatio(taken, parsed).toFixed(2)} | ${goal} |`;
}
