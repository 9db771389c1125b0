import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryBrowser } from './library-page.ts';

let browser: Awaited<ReturnType<typeof libraryBrowser>>;

beforeAll(async () => {
  browser = await libraryBrowser('test/e2e/library-life.ts');
});
afterAll(() => browser.close());

test('a full disk refuses an article with a sentence, what was there stays, and there is room after a removal', async () => {
  const page = await browser.open(await browser.newDevice(), 2_000_000);
  expect(await page.evaluate(() => window.life.add('gao', 3))).toBe('');
  expect(await page.evaluate(() => window.life.add('cahier', 5_000))).toBe('');
  const refused = await page.evaluate(() => window.life.add('livre', 50_000));
  expect(refused).toMatch(/plus assez de place.*rien n’a été changé/);
  expect(await page.evaluate(() => window.life.look())).toEqual({
    status: 'ready',
    ids: ['cahier', 'gao'],
    queue: [],
    tags: [],
    faults: [],
  });
  expect(await page.evaluate(() => window.life.remove('gao'))).toBe('');
  expect(await page.evaluate(() => window.life.look())).toMatchObject({ ids: ['cahier'], faults: [] });
});

test('a full disk refuses a tag and a place in the queue with a sentence, and what was there stays', async () => {
  const device = await browser.newDevice();
  const page = await browser.open(device);
  expect(await page.evaluate(() => window.life.add('gao', 300))).toBe('');
  expect(await page.evaluate(() => window.life.tag('gao', 'nord'))).toBe('');
  await page.close();
  const full = await browser.open(device, 1);
  const refused = /plus assez de place.*rien n’a été changé/;
  await expect
    .poll(() => full.evaluate(() => window.life.tag('gao', 'nord')), { timeout: 45_000, interval: 1_000 })
    .toMatch(refused);
  expect(await full.evaluate(() => window.life.tag('gao', 'sud'))).toMatch(refused);
  expect(await full.evaluate(() => window.life.enqueue('gao'))).toMatch(refused);
  expect(await full.evaluate(() => window.life.look())).toEqual({
    status: 'ready',
    ids: ['gao'],
    queue: [],
    tags: ['nord'],
    faults: [],
  });
});

test('a backup that does not fit is restored as far as there is room, and the rest once there is', async () => {
  const page = await browser.open(await browser.newDevice());
  for (let number = 0; number < 120; number += 1)
    await page.evaluate((id) => window.life.add(id, 300), `article-${number}`);
  const file = await page.evaluate(() => window.life.backUp());
  const device = await browser.newDevice();
  const small = await browser.open(device, 2_000_000);
  expect(await small.evaluate(() => window.life.add('gao', 3))).toBe('');
  expect(await small.evaluate((bytes) => window.life.restore(bytes), file)).toMatch(/le reste suivra/);
  const { ids, faults } = await small.evaluate(() => window.life.look());
  expect(faults).toEqual([]);
  expect(ids).toContain('gao');
  expect(ids.length).toBeLessThan(121);
  await small.close();
  const freed = await browser.open(device, 1_000_000_000);
  await expect
    .poll(() => freed.evaluate((bytes) => window.life.restore(bytes), file), {
      timeout: 45_000,
      interval: 1_000,
    })
    .toBe('');
  const after = await freed.evaluate(() => window.life.look());
  expect(after).toMatchObject({ status: 'ready', faults: [] });
  expect(after.ids).toHaveLength(121);
});
