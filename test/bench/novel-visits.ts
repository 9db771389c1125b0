import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Paragraph } from '../../src/text/article.ts';
import { findInPage } from '../e2e/find-in-page.ts';
import { untilItCanAdd } from '../e2e/my-articles.ts';
import { button } from '../e2e/player.ts';
import { keepPlace } from '../e2e/stored.ts';
import { setConditions, type Slowdown } from './conditions.ts';
import { countMainThread, settle } from './main-thread.ts';
import { memoryOf } from './memory.ts';
import { untilIdle } from './until-idle.ts';

/** An article that was taken in as a reader does it. */
export interface TakenIn {
  readonly address: string;
  /** The longest task of the page until it was kept, in ms; 0 where none took 50. */
  readonly longestTask: number;
}

/** Takes a text in by « Choisir des fichiers », keeps it, and puts the reader's place in its middle. */
export async function takeIn(
  context: BrowserContext,
  root: string,
  paragraphs: readonly Paragraph[],
): Promise<TakenIn> {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(new URL('ajouter/', root).href);
  await untilItCanAdd(page);
  const folder = await mkdtemp(join(tmpdir(), 'novel-'));
  const file = join(folder, 'la-riviere-sans-nom.txt');
  await writeFile(file, paragraphs.map(({ text }) => text).join('\n\n'));
  await page.evaluate(() => (window.longestTask = 0));
  await page.locator('file-door input').setInputFiles(file);
  await button(page, 'Garder').click();
  const address = await page.getByRole('link', { name: 'Lire l’article' }).getAttribute('href');
  const longestTask = await page.evaluate(() => window.longestTask ?? Number.NaN);
  await rm(folder, { recursive: true });
  const id = /([^/]+)\/?$/.exec(address ?? '')?.[1] ?? '';
  await keepPlace(page, { id, paragraphs }, Math.floor(paragraphs.length / 2));
  await page.close();
  return { address: address ?? '', longestTask };
}

/** What is measured when a text is opened. */
export interface Opening {
  /** From the navigation on, in ms, with a processor four times slower; as is the longest task. */
  readonly firstFrame: number;
  /** Of the page until it had nothing more to do, in ms; 0 where none took 50. */
  readonly longestTask: number;
  /** Of the browser, beyond what it had before, in MB. */
  readonly memory: number;
  readonly findsLastWords: boolean;
}

/** Opens a page in a tab of its own. @param lastWords Those of its text. */
export async function openText(
  context: BrowserContext,
  browser: Browser,
  address: string,
  lastWords: string,
): Promise<Opening> {
  await untilIdle(browser);
  const before = await memoryOf(browser);
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  const session = await context.newCDPSession(page);
  const slow = (times: Slowdown) => setConditions(session, times);
  await untilIdle(browser);
  await slow(4);
  await countMainThread(session);
  await page.goto(address);
  await settle(session);
  const { firstFrame, longestTask } = await page.evaluate(() => ({
    firstFrame: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    longestTask: window.longestTask ?? Number.NaN,
  }));
  await slow(1);
  await session.send('HeapProfiler.collectGarbage');
  await untilIdle(browser);
  const memory = (await memoryOf(browser)) - before;
  const findsLastWords = await findInPage(page, lastWords);
  await page.close();
  return { firstFrame, longestTask, memory, findsLastWords };
}

/** Runs in a page before anything else. */
function watchTasks(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

declare global {
  interface Window {
    longestTask?: number;
  }
}
