import { expect, test } from 'vitest';
import { libraryBrowser } from './library-page.ts';

const KILLS = 100;
/** How long a tab lives at most once it has kept its first article, in ms. */
const LIFE = 120;

test('a tab that is killed a hundred times while it writes loses nothing that it had kept', async () => {
  const browser = await libraryBrowser('test/e2e/library-life.ts');
  const device = await browser.newDevice();
  const [kept, gone] = [new Set<string>(), new Set<string>()];
  for (let round = 0; round < KILLS; round += 1) {
    const page = await browser.open(device);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    const session = await device.newCDPSession(page);
    await new Promise<void>((resolve, reject) => {
      const tell = (what: 'kept' | 'gone', id: string) => {
        (what === 'kept' ? kept : gone).add(id);
        resolve();
      };
      page
        .exposeFunction('tell', tell)
        .then(() => page.evaluate((number) => window.life.live(number, window.tell), round))
        .catch((error: unknown) => (page.isClosed() || hasCrashed(error) ? undefined : reject(error)));
    });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LIFE));
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }
  const page = await browser.open(device);
  const { status, ids, faults } = await page.evaluate(() => window.life.look());
  expect(status).toBe('ready');
  expect(faults).toEqual([]);
  expect(kept.size).toBeGreaterThanOrEqual(KILLS);
  // What was asked to be removed when the tab was killed may be gone or not: it is the last of its round.
  const lost = [...kept].filter((id) => !ids.includes(id) && !gone.has(id) && !wasBeingRemoved(id));
  expect(lost).toEqual([]);
  expect(ids.filter((id) => gone.has(id))).toEqual([]);
  const { found, indexed, here } = await page.evaluate(() => window.life.search());
  expect([found, indexed]).toEqual([Math.min(here, 500), here]);
  await browser.close();
}, 600_000);

/** Every third article of a round is removed at once. */
function wasBeingRemoved(id: string): boolean {
  return Number(id.split('-').at(-1)) % 3 === 2;
}

function hasCrashed(error: unknown): boolean {
  return error instanceof Error && /crashed|closed/i.test(error.message);
}
