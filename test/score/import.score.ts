import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import type { Article } from '../../src/text/article.ts';
import { corporaAreHere, namesIn, readBytes, readLines, readText } from './corpus.ts';
import { lookForHarm, noteCalls } from './harm.ts';
import { type Handed, type Importer, openImporter } from './importer.ts';
import { type GoldPage, goldPages } from './pages.ts';
import { report, type Score } from './table.ts';
import { inOrder, wordF1 } from './word-f1.ts';

const LONG = 600_000;
/** What UTF-8 looks like when it is read as Latin letters, and what was lost; one file shows that sign on purpose. */
const MOJIBAKE = /Ã[\u0080-\u00bf©¨ªàâ®´»¯]|â€|Â[«»°©\u00a0 ]|\ufffd|ï»¿/u;

const texts = (article: Article | undefined): string[] => article?.paragraphs.map(({ text }) => text) ?? [];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.skipIf(!corporaAreHere)('import', () => {
  const asked: string[] = [];
  let importer: Importer;
  beforeAll(async () => {
    importer = await openImporter((address) => asked.push(address));
  }, LONG);
  afterAll(() => importer.close());

  async function expectScore(folder: string, floors: { mean: number; lowest: number }): Promise<void> {
    const pages = goldPages(folder);
    const taken = await importer.take(pages.map(({ file }) => file));
    const found = pages.map((page, index) => ({ page, paragraphs: texts(taken[index]?.article) }));
    const rated = found.flatMap(({ page, paragraphs }) =>
      page.text === undefined ? [] : [{ id: page.id, f1: wordF1(paragraphs.join('\n'), page.text) }],
    );
    const values = rated.map(({ f1 }) => f1);
    report(
      `Import: ${folder}`,
      [
        row(
          'words, F1: mean',
          values.length,
          values.filter((f1) => f1 < 0.955).length,
          mean(values),
          floors.mean,
          0.955,
        ),
        row(
          'words, F1: lowest',
          values.length,
          values.filter((f1) => f1 < 0.8).length,
          Math.min(...values),
          floors.lowest,
          0.8,
        ),
        ...exactly(found),
        ...passages(found),
      ],
      rated.filter(({ f1 }) => f1 < 0.955).map(({ id, f1 }) => `${f1.toFixed(3)} ${id}`),
      20,
    );
  }

  test(
    'French pages: the words of the article, its paragraphs, and nothing around it',
    async () => {
      await expectScore('html-fr', { mean: 0.955, lowest: 0.8 });
    },
    LONG,
  );

  test(
    'other pages',
    async () => {
      await expectScore('html-readability-other', { mean: 0.8, lowest: 0 });
    },
    LONG,
  );

  test(
    'no encoding becomes mojibake',
    async () => {
      const names = namesIn('encodings').filter((name) => !name.includes('mojibake'));
      const taken = await importer.take(names.map((name) => handed(name, readBytes(`encodings/${name}`))));
      expect(taken).toHaveLength(names.length);
      const bad = names.filter((_, index) => {
        const all = texts(taken[index]?.article).join('\n');
        return all === '' || MOJIBAKE.test(all.replace('ﬁ\ufffd⑀', ''));
      });
      report(
        'Import: encodings',
        [row('files', names.length, bad.length, 1 - bad.length / names.length, 1, 1)],
        bad,
        20,
      );
    },
    LONG,
  );

  test(
    'novels keep each paragraph',
    async () => {
      const names = namesIn('bigtext-fr').filter((name) => name.endsWith('.txt'));
      const taken = await importer.take(names.map((name) => handed(name, readBytes(`bigtext-fr/${name}`))));
      const wanted = names.map((name) =>
        readText(`bigtext-fr/${name}`).replaceAll('\u00ad', '').split(/\n+/).map(flat),
      );
      const off = wanted.flatMap((paragraphs, index) => {
        const found = texts(taken[index]?.article).map(flat);
        const expected = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
        return expected.filter((text, at) => text !== found[at] || expected.length !== found.length);
      });
      const count = wanted.flat().length;
      report('Import: novels', [row('paragraphs', count, off.length, 1 - off.length / count, 1, 1)], off, 5);
    },
    LONG,
  );

  test(
    'nothing in a hostile file is run, fetched or kept',
    async () => {
      await importer.page.evaluate(noteCalls);
      const payloads = readLines<{ id: string; payload: string }>('xss/payloads.jsonl');
      const files = payloads.flatMap(({ id, payload }) => [
        handed(
          `${id}.html`,
          Buffer.from(`<!doctype html><title>${id}</title><article><p>Un.</p>${payload}</article>`),
        ),
        handed(`${id}.md`, Buffer.from(`Un.\n\n${payload}\n`)),
        handed('x.html', Buffer.from(payload), 'text/html'),
      ]);
      const taken = await importer.take(files);
      const pages = taken.flatMap(({ article }) => (article === undefined ? [] : [articleHtml(article)]));
      const harm = await importer.page.evaluate(lookForHarm, pages);
      expect(pages.length).toBeGreaterThan(payloads.length);
      expect({ ...harm, asked }).toEqual({ called: false, attributes: [], addresses: [], asked: [] });
      const [bad, count] = [harm.attributes.length + harm.addresses.length + asked.length, files.length];
      report('Import: hostile files', [row('harmless', count, bad, 1 - bad / count, 1, 1)]);
    },
    LONG,
  );
});

function handed(name: string, content: Buffer, type?: string): Handed {
  return { name, base64: content.toString('base64'), ...(type !== undefined && { type }) };
}

function row(
  measure: string,
  items: number,
  failures: number,
  share: number,
  floor: number,
  goal: number,
): Score {
  return { measure, items, failures, percent: 100 * share, floor: 100 * floor, goal: 100 * goal };
}

function exactly(found: readonly { page: GoldPage; paragraphs: string[] }[]): Score[] {
  const counts = found.flatMap(({ page, paragraphs }) =>
    page.paragraphs === undefined
      ? []
      : [[inOrder(paragraphs, page.paragraphs), page.paragraphs.length] as const],
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const right = counts.reduce((sum, [count]) => sum + count, 0);
  return all === 0 ? [] : [row('paragraphs, whole and in order', all, all - right, right / all, 0.97, 0.97)];
}

function passages(found: readonly { page: GoldPage; paragraphs: string[] }[]): Score[] {
  const seen = found.map(({ page, paragraphs }) => ({ page, text: flat(paragraphs.join(' ')) }));
  const within = seen.flatMap(({ page, text }) => page.within.map((passage) => text.includes(flat(passage))));
  const without = seen.flatMap(({ page, text }) =>
    page.without.map((passage) => !text.includes(flat(passage))),
  );
  return [
    { measure: 'passages of the article', hits: within },
    { measure: 'passages around it are left out', hits: without },
  ].flatMap(({ measure, hits }) => {
    const right = hits.filter(Boolean).length;
    return hits.length === 0
      ? []
      : [row(measure, hits.length, hits.length - right, right / hits.length, 0.9, 0.97)];
  });
}
