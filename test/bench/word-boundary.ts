import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Sample } from './batch.ts';
import { countMainThread, settle } from './main-thread.ts';
import { scriptVoice } from './scripted-voice.ts';

/** What one word costs: processor time of the main thread in ms, its frame included; layouts; recalculations of style. */
export type WordMeasure = 'cpu' | 'layouts' | 'styles';

/** How many sentences of the paragraph are measured, after one to warm up. */
const SENTENCES = 3;

/** Opens a page, has it read and measures what it does at each word that the voice tells. */
export async function measureWords(context: BrowserContext, url: string): Promise<Sample<WordMeasure>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(scriptVoice);
  await countMainThread(session);
  await page.goto(url);
  await settle(session);
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  const total = { words: 0, cpu: 0, layouts: 0, styles: 0 };
  for (let sentence = 0; sentence <= SENTENCES; sentence += 1) {
    await settle(session);
    const before = await countersOf(session);
    const words = await page.evaluate((): Promise<number> =>
      Reflect.get(globalThis, 'scriptedVoice').tellWords(),
    );
    const after = await countersOf(session);
    await page.evaluate(() => Reflect.get(globalThis, 'scriptedVoice').end());
    if (sentence === 0) continue;
    total.words += words;
    total.cpu += after.cpu - before.cpu;
    total.layouts += after.layouts - before.layouts;
    total.styles += after.styles - before.styles;
  }
  await page.close();
  const { words, cpu, layouts, styles } = total;
  return { cpu: cpu / words, layouts: layouts / words, styles: styles / words };
}

async function countersOf(session: CDPSession): Promise<{ cpu: number; layouts: number; styles: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    cpu: 1000 * valueOf('TaskDuration'),
    layouts: valueOf('LayoutCount'),
    styles: valueOf('RecalcStyleCount'),
  };
}
