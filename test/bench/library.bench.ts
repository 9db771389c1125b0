import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleHtml } from '../../src/page/article-html.ts';
import type { Article } from '../../src/text/article.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { libraryBrowser } from '../e2e/library-page.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { novelOf } from '../fakes/novel.ts';
import { barePageWithWorker, bareWorker } from './bare-page.ts';
import { type Batch, measureBatch, ratioOf } from './batch.ts';
import { builtApp } from './built-app.ts';
import { articleNumber } from './library-texts.ts';
import { describeMachine } from './machine.ts';
import { visitBare, visitOwn } from './own-article-page.ts';
import { writeReadmeSection } from './readme-section.ts';
import { median } from './statistics.ts';
import type { VisitMeasure } from './visit.ts';

const repetitions = 9;
const SEARCHES = 200;
const SIZES = [1_000, 10_000] as const;

/** What was measured in a library of some size. */
interface Measured {
  readonly list: Batch<'time'>;
  readonly write: Batch<'time'>;
  /** In ms, of 95 searches in a hundred at the most. */
  readonly search: number;
}

test('the library next to the bare database, with a thousand articles and with ten thousand', async () => {
  const bench = await libraryBrowser('test/bench/library-tasks.ts');
  const page = await bench.open(await bench.newDevice());
  const measured: Measured[] = [];
  for (const size of SIZES) measured.push(await measureAt(page, size));
  const machine = describeMachine(bench.browser);
  await bench.close();
  const [small, large] = measured;
  if (!small || !large) throw new Error('Nothing was measured');
  const table = [
    '| | 1,000 articles | 10,000 articles | growth | limit | ratio | limit to itself | goal |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    row('the list of all', small.list, large.list, '≤ 1.3'),
    row('an article is kept', small.write, large.write, '≤ 1.15'),
    `| a search, 95 in 100 | ${ms(small.search)} | ${ms(large.search)} | × ${(large.search / small.search).toFixed(2)} | | | | ≤ 10 ms |`,
  ];
  const conditions = `Articles of 500 words. The list next to \`structuredClone\` of it in memory, what is kept next to the same with bare IndexedDB, both with 10,000 articles: medians of ${repetitions} paired runs; ${SEARCHES} searches. ${machine}`;
  writeReadmeSection('library', [...table, '', conditions].join('\n'));
  expect(large.search).toBeGreaterThan(0);
});

test('an article of the reader’s own opens next to a bare page, with no network', async () => {
  const article = articleNumber(1);
  const text = { article, place: 0, words: lastWordsOf(article, article.paragraphs.length - 1) };
  const novel = novelOf('la-riviere-sans-nom-1', 2_400);
  const middleOfNovel = { article: novel, place: 1_203, words: lastWordsOf(novel, 1_203) };
  const html = `<title>${article.title}</title>${articleHtml(article)}`;
  const app = await serve(folderSite(builtApp().folder));
  const bare = await serve(memorySite({ '/index.html': barePageWithWorker(html), '/worker.js': bareWorker }));
  const browser = await launchBrowser();
  const options = { repetitions, steadyBy: ['firstPaint', 'textShown'] as const, attempts: 1 };
  const [rows, doubts]: [string[], string[]] = [[], []];
  for (const [name, own, state, goal] of [
    ['an article of 500 words', text, 'awake', '≤ 1.15'],
    ['– the worker asleep', text, 'asleep', ''],
    ['a book of 2,400 paragraphs, at its middle', middleOfNovel, 'awake', ''],
  ] as const) {
    const batch = await measureBatch<VisitMeasure>(
      () => visitBare(browser, bare, text.words, state),
      () => visitOwn(browser, app, own, state),
      options,
    );
    const ratio = (measure: VisitMeasure) => ratioOf(measure, batch.subject, batch.limit).toFixed(2);
    const itself = ratioOf('firstPaint', batch.again, batch.limit).toFixed(2);
    if (batch.unsteady.length > 0)
      doubts.push('', `*${name}: not to be trusted, as the limit differed from itself.*`);
    rows.push(`| ${name} | ${ratio('firstPaint')} | ${ratio('textShown')} | ${itself} | ${goal} |`);
  }
  const machine = describeMachine(browser);
  await browser.close();
  await Promise.all([app.stop(), bare.stop()]);
  const head = '| | FCP | text shown | limit to itself: FCP | goal |\n|---|--:|--:|--:|--:|';
  const conditions = `Kept on this device, the server stopped: ratios to a bare page of the article with a bare worker, medians of ${repetitions} paired visits. ${machine}`;
  writeReadmeSection('own-articles', [head, ...rows, ...doubts, '', conditions].join('\n'));
  expect(rows).toHaveLength(3);
});

/** The last words of a paragraph, as they are in its text. */
function lastWordsOf({ paragraphs }: Article, index: number): string {
  return paragraphs[index]?.text.slice(-40) ?? '';
}

async function measureAt(page: Page, size: number): Promise<Measured> {
  await page.evaluate((count) => window.libraryTasks.fill(count), size);
  const options = { repetitions, steadyBy: ['time'] as const, attempts: 3 };
  const run = (task: 'list' | 'clone' | 'keep' | 'keepBare') => () =>
    page.evaluate((name) => window.libraryTasks[name](), task);
  const list = await measureBatch(run('clone'), run('list'), options);
  const write = await measureBatch(run('keepBare'), run('keep'), options);
  const times = await page.evaluate((count) => window.libraryTasks.search(count), SEARCHES);
  const search = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  return { list, write, search };
}

function row(name: string, small: Batch<'time'>, large: Batch<'time'>, goal: string): string {
  const [before, after] = [middle(small.subject), middle(large.subject)];
  const cells = [
    name,
    ms(before),
    ms(after),
    `× ${(after / before).toFixed(2)}`,
    ms(middle(large.limit)),
    ratioOf('time', large.subject, large.limit).toFixed(2),
    ratioOf('time', large.again, large.limit).toFixed(2),
    goal,
  ];
  return `| ${cells.join(' | ')} |`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function middle(samples: Batch<'time'>['subject']): number {
  return median(samples.map(({ time }) => time));
}
