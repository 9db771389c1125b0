import { expect, test } from 'vitest';
import type { Reading } from '../../src/settings/reading.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { serve } from '../e2e/server.ts';
import { folderSite } from '../e2e/site.ts';
import { type AidsMeasure, measureAids } from './aids-measure.ts';
import { articleOf } from './long-article.ts';
import { describeMachine } from './machine.ts';
import { writeReadmeSection } from './readme-section.ts';
import { scriptVoice } from './scripted-voice.ts';
import { median } from './statistics.ts';

const LAST_WORDS = 'Voici la toute dernière nasse';
const ALL_AIDS: Partial<Reading> = { syllables: true, silent: true, guide: 'mask-3', view: 'sentence' };

/** What a tap may take until it is seen, in ms: longer is felt as a wait. */
const GOAL = 100;

test('with all aids on, a very long article answers as fast, and is as whole', async () => {
  const edition = await buildEdition({ 'long.md': `${articleOf('Long', 150_000)}\n${LAST_WORDS}.\n` });
  const app = await serve(folderSite(edition.folder));
  const browser = await launchBrowser({ voices: 'none' });

  const measure = async (reading: Partial<Reading>): Promise<AidsMeasure> => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 720 },
      // To glide through such an article would take seconds.
      reducedMotion: 'reduce',
    });
    await context.addInitScript(scriptVoice);
    await context.addInitScript((kept) => localStorage.setItem('reading', kept), JSON.stringify(reading));
    const page = await context.newPage();
    await page.goto(new URL('article/long/', app.url).href);
    await page.mouse.move(1, 1);
    await page.locator('read-from-here').waitFor({ state: 'attached' });
    if (reading.view) await page.locator('article [data-shown]').waitFor({ state: 'attached' });
    const session = await context.newCDPSession(page);
    const measured = await measureAids(page, session, LAST_WORDS);
    if (reading.view) await page.locator('[data-shown]', { hasText: LAST_WORDS }).waitFor();
    await context.close();
    return measured;
  };
  const none = await measure({});
  const all = await measure(ALL_AIDS);
  const machine = describeMachine(browser);
  await browser.close();
  await app.stop();
  await edition.remove();

  const table = [
    '| | step to the next sentence, CPU ×4: median, longest | nodes for screen readers | search finds the last words, CPU ×4 |',
    '|---|--:|--:|--:|',
    rowOf('no aid', none),
    rowOf('all aids', all),
    `| goal | ≤ ${GOAL} ms | the same | |`,
  ].join('\n');
  const conditions = `Syllables, silent letters, a mask of three lines and one sentence at a time, in 150,000 words. ${machine}`;
  writeReadmeSection('aids', `${table}\n\n${conditions}`);
  expect(all.nodes).toBe(none.nodes);
});

function rowOf(name: string, { steps, nodes, found }: AidsMeasure): string {
  const [usual, longest] = [median(steps), Math.max(...steps)].map((each) => `${each.toFixed(1)} ms`);
  return `| ${name} | ${usual}, ${longest} | ${nodes} | ${found.toFixed(0)} ms |`;
}
