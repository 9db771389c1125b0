import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { Sample } from './batch.ts';
import { countMainThread, settle } from './main-thread.ts';
import { recordSpeech, type SpeechRecord, type SpokenUtterance } from './record-speech.ts';
import { median } from './statistics.ts';

/**
 * From the click to the first `start` and, of that, to the first `speak`; from an `end` to the next `start` and, of that,
 * to the next `speak`. In milliseconds.
 */
export type SpeechMeasure = 'start' | 'answer' | 'gap' | 'reply';

/**
 * Opens a page that speaks when its button « Lire » is pressed, presses it and listens to its first utterances.
 * @param count how many utterances to hear the start of
 */
export async function listen(browser: Browser, url: string, count: number): Promise<SpokenUtterance[]> {
  return (await record(browser, url, count)).utterances.slice(0, count);
}

/** The same, measured. */
export async function measureSpeech(
  browser: Browser,
  url: string,
  count: number,
): Promise<Sample<SpeechMeasure>> {
  const { click, utterances } = await record(browser, url, count);
  const ends = utterances.map(({ end }) => end);
  const afterEnd = (measure: 'asked' | 'start') =>
    median(utterances.slice(1, count).map((next, before) => next[measure] - (ends[before] ?? Number.NaN)));
  return {
    start: (utterances[0]?.start ?? Number.NaN) - click,
    answer: (utterances[0]?.asked ?? Number.NaN) - click,
    gap: afterEnd('start'),
    reply: afterEnd('asked'),
  };
}

async function record(browser: Browser, url: string, count: number): Promise<SpeechRecord> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(recordSpeech);
    const session = await context.newCDPSession(page);
    await countMainThread(session);
    await page.goto(url);
    await vi.waitUntil(() => page.evaluate(() => speechSynthesis.getVoices().length > 0), {
      timeout: 10_000,
    });
    await settle(session);
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    const all = async () =>
      (await readRecord(page)).utterances.filter(({ start }) => start > 0).length >= count;
    await vi.waitUntil(all, { timeout: 120_000, interval: 100 });
    return await readRecord(page);
  } finally {
    await context.close();
  }
}

function readRecord(page: Page): Promise<SpeechRecord> {
  return page.evaluate((): SpeechRecord => Reflect.get(globalThis, 'speechRecord'));
}
