import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import { corporaAreHere, namesIn, readBytes, readLines, readText } from './corpus.ts';
import { type Handed, type Importer, openImporter } from './importer.ts';
import { report, type Score } from './table.ts';

const LONG = 600_000;
const FOLDERS = ['epubcheck', 'french', 'readers', 'w3c-epub-tests', 'zip-attacks'];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.skipIf(!corporaAreHere)('books', () => {
  const asked: string[] = [];
  let importer: Importer;
  beforeAll(async () => {
    importer = await openImporter((address) => asked.push(address));
  }, LONG);
  afterAll(() => importer.close());

  test(
    'French books keep each block, in the order of the spine',
    async () => {
      const names = namesIn('epub/french').filter((name) => name.endsWith('.epub'));
      const taken = await importer.take(names.map((name) => handed(name, readBytes(`epub/french/${name}`))));
      expect(names).not.toHaveLength(0);
      const rows = names.map((name, index): Score => {
        const gold = readText(`epub/french/${name.replace(/epub$/, 'gold.txt')}`)
          .split(/\n{2,}/)
          .map(flat);
        const found = taken[index]?.article?.paragraphs.map(({ text }) => flat(text)) ?? [];
        const missed = gold.length - inOrder(gold, found);
        return row(name, gold.length, missed, 0.98);
      });
      report('Books: blocks in order', rows);
    },
    LONG,
  );

  test(
    'every archive opens or says why not',
    async () => {
      const files = FOLDERS.flatMap((folder) =>
        namesIn(`epub/${folder}`)
          .filter((name) => /\.(epub|zip)$/i.test(name))
          .map((name) => handed(name, readBytes(`epub/${folder}/${name}`))),
      );
      const taken = await importer.take(files);
      expect(taken).toHaveLength(files.length);
      const silent = files.filter((_, index) => {
        const { article, refused = '' } = taken[index] ?? {};
        return article ? article.paragraphs.length === 0 : !/\p{Ll} .*[.…]$/u.test(refused);
      });
      report('Books: archives', [row('opened, or refused in a sentence', files.length, silent.length, 1)]);
    },
    LONG,
  );

  test(
    'nothing in a hostile book is run, fetched or kept',
    async () => {
      await importer.page.evaluate(() => {
        for (const name of ['alert', 'confirm', 'prompt', 'print'])
          Reflect.set(globalThis, name, () => Reflect.set(globalThis, 'called', true));
      });
      const payloads = readLines<{ id: string; payload: string }>('xss/payloads.jsonl');
      const taken = await importer.take(
        payloads.map(({ id, payload }) => handed(`${id}.epub`, bookWith(payload))),
      );
      const pages = taken.flatMap(({ article }) => (article ? [articleHtml(article)] : []));
      // A payload with a zero in it is no text.
      expect(pages.length).toBeGreaterThan(0.99 * payloads.length);
      const bad = await importer.page.evaluate(
        (shown) =>
          shown.filter((page) => {
            document.body.innerHTML = page;
            return [...document.body.querySelectorAll('*')].some(({ attributes }) =>
              [...attributes].some(
                ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value),
              ),
            );
          }),
        pages,
      );
      const called = await importer.page.evaluate(() => 'called' in globalThis);
      expect({ asked, called }).toEqual({ asked: [], called: false });
      report('Books: hostile files', [row('harmless', pages.length, bad.length, 1)]);
    },
    LONG,
  );
});

function handed(name: string, content: Uint8Array): Handed {
  return { name, base64: Buffer.from(content).toString('base64') };
}

function row(measure: string, items: number, failures: number, goal: number): Score {
  return {
    measure,
    items,
    failures,
    percent: (100 * (items - failures)) / items,
    floor: 100 * goal,
    goal: 100 * goal,
  };
}

/** How many blocks come in their order: each is looked for after the one before. */
function inOrder(blocks: readonly string[], found: readonly string[]): number {
  let at = 0;
  return blocks.filter((block) => {
    const next = found.indexOf(block, at);
    if (next !== -1) at = next + 1;
    return next !== -1;
  }).length;
}

/** A book with one chapter, which has the payload in it. */
function bookWith(payload: string): Uint8Array {
  return zipSync({
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    ),
    'a.opf': strToU8(
      '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'a.html': strToU8(`<html><body><p>Un.</p>${payload}</body></html>`),
  });
}
