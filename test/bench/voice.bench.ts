import { expect, test, vi } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { press } from '../e2e/player.ts';
import { serve } from '../e2e/server.ts';
import { folderSite } from '../e2e/site.ts';
import { keepArticle } from '../e2e/stored.ts';
import { novelOf } from '../fakes/novel.ts';
import { measureBatch } from './batch.ts';
import { articleOf } from './long-article.ts';
import { describeMachine } from './machine.ts';
import { memoryOf } from './memory.ts';
import { writeReadmeSection } from './readme-section.ts';
import { openRenderSpeed } from './render-speed.ts';
import { median } from './statistics.ts';
import { measureTap, openWithOwnVoice, type TapToSound } from './tap-to-sound.ts';
import { voiceReport } from './voice-report.ts';

const REPETITIONS = 9;
const TAPS = 5;
const SLOW = 6;
/** In seconds: half of what is kept rendered of a long text comes into one source once all that may be kept is there. */
const FULL = 300;
/** Of 550,000 words. */
const novel = novelOf('la-riviere-sans-nom-1', 11_600);
const LAST = 'Le dernier bateau rentre au port.';

test('the app’s own voice renders next to the bare module, begins soon after a tap, and keeps within bounds', async () => {
  const edition = await buildEdition({ 'long.md': `${articleOf('Long', 6_000)}\n${LAST}\n` });
  const app = await serve(folderSite(edition.folder));
  const browser = await launchBrowser({ voices: 'none' });

  const speed = await openRenderSpeed(browser, edition.folder);
  const rendering = await measureBatch<'render'>(
    () => speed.measure('bare'),
    () => speed.measure('app'),
    { repetitions: REPETITIONS, steadyBy: ['render'], attempts: 2 },
  );
  await speed.close();

  const taps = async (slowdown: number): Promise<TapToSound> => {
    const all: TapToSound[] = [];
    const long = new URL('article/long/', app.url).href;
    for (let time = 0; time < TAPS; time += 1) all.push(await measureTap(browser, long, LAST, slowdown));
    return { cold: median(all.map(({ cold }) => cold)), warm: median(all.map(({ warm }) => warm)) };
  };
  const fast = await taps(1);
  const slow = await taps(SLOW);

  const { href } = new URL(`article/${novel.id}/`, app.url);
  const page = await openWithOwnVoice(browser, href, (first) => keepArticle(first, novel));
  await vi.waitUntil(async () => (await page.locator('article > section:empty').count()) === 0, 60_000);
  const before = await memoryOf(browser);
  await press(page, 'Lire');
  let most = 0;
  for (let duration = 0; duration < FULL;) {
    most = Math.max(most, await memoryOf(browser));
    duration = await page.evaluate(() => window.heard.audio?.duration || 0);
  }

  const machine = describeMachine(browser);
  await browser.close();
  await app.stop();
  await edition.remove();
  const report = voiceReport({ rendering, fast, slow, memory: most - before });
  writeReadmeSection(
    'voice',
    `${report}\n\nMedians of ${REPETITIONS} paired runs of 30 sentences, and of ${TAPS} taps. ${machine}`,
  );
  expect(median(rendering.subject.map(({ render }) => render))).toBeGreaterThan(0);
});
