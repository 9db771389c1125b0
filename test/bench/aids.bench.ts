import { expect, test } from 'vitest';
import type { Reading } from '../../src/settings/reading.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { press } from '../e2e/player.ts';
import { serve } from '../e2e/server.ts';
import { folderSite } from '../e2e/site.ts';
import { type AidsMeasure, measureAids, measureTurningOn, type TurningOn } from './aids-measure.ts';
import { articleOf } from './long-article.ts';
import { describeMachine } from './machine.ts';
import { writeReadmeSection } from './readme-section.ts';
import { scriptVoice } from './scripted-voice.ts';
import { median } from './statistics.ts';

const LAST_WORDS = 'Voici la toute dernière nasse';
/** What they are called where they are turned on. */
const NAMES = [
  'Distinguer les syllabes',
  'Atténuer les lettres muettes',
  'Un masque autour de trois lignes',
  'Une phrase à la fois',
];
const ALL_AIDS: Partial<Reading> = { syllables: true, silent: true, guide: 'mask-3', view: 'sentence' };

/** What a tap may take until it is seen, in ms: longer is felt as a wait. */
const GOAL = 100;

/** How often the aids are turned on. */
const TIMES = 5;

test('with all aids on, a very long article answers as fast, and is as whole', async () => {
  const edition = await buildEdition({ 'long.md': `${articleOf('Long', 150_000)}\n${LAST_WORDS}.\n` });
  const app = await serve(folderSite(edition.folder));
  const browser = await launchBrowser({ voices: 'none' });

  const open = async (reading: Partial<Reading>) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
    await context.addInitScript(scriptVoice);
    await context.addInitScript((kept) => localStorage.setItem('reading', kept), JSON.stringify(reading));
    const page = await context.newPage();
    await page.goto(new URL('article/long/', app.url).href);
    await page.mouse.move(1, 1);
    await page.locator('read-from-here').waitFor({ state: 'attached' });
    if (reading.view) await page.locator('article [data-shown]').waitFor({ state: 'attached' });
    return { context, page, session: await context.newCDPSession(page) };
  };
  const measure = async (reading: Partial<Reading>): Promise<AidsMeasure> => {
    const { context, page, session } = await open(reading);
    const measured = await measureAids(page, session, LAST_WORDS);
    if (reading.view) await page.locator('[data-shown]', { hasText: LAST_WORDS }).waitFor();
    await context.close();
    return measured;
  };
  const turnOn = async (): Promise<TurningOn> => {
    const { context, page, session } = await open({});
    await press(page, 'Aa Lecture');
    await page.getByRole('dialog').getByText('Aides à la lecture', { exact: true }).click();
    const measured = await measureTurningOn(page, session, NAMES, async () => {
      await page.locator('article [data-shown]').waitFor({ state: 'attached' });
      await page.waitForFunction(() =>
        ['syllable', 'silent'].every((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
      );
    });
    await context.close();
    return measured;
  };
  const turned: TurningOn[] = [];
  for (let time = 0; time < TIMES; time += 1) turned.push(await turnOn());
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
  const presses = NAMES.map((_, index) => median(turned.map(({ drawn }) => drawn[index] ?? NaN)));
  const longest = Math.max(...turned.flatMap(({ drawn }) => drawn));
  const task = Math.max(...turned.map(({ longestTask }) => longestTask));
  const turning = `To turn all of them on: each press is drawn within ${Math.max(...presses).toFixed(0)} ms (medians of ${TIMES} times; the longest of all took ${longest.toFixed(0)} ms), goal ≤ ${GOAL} ms; longest task until they are there ${task.toFixed(0)} ms; CPU ×4.`;
  const conditions = `Syllables, silent letters, a mask of three lines and one sentence at a time, in 150,000 words. ${machine}`;
  writeReadmeSection('aids', `${table}\n\n${turning}\n\n${conditions}`);
  expect(all.nodes).toBe(none.nodes);
});

function rowOf(name: string, { steps, nodes, found }: AidsMeasure): string {
  const [usual, longest] = [median(steps), Math.max(...steps)].map((each) => `${each.toFixed(1)} ms`);
  return `| ${name} | ${usual}, ${longest} | ${nodes} | ${found.toFixed(0)} ms |`;
}
