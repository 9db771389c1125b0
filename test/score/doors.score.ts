import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corporaAreHere, readLines } from './corpus.ts';
import { doors, STRANGER, strangerHtml } from './doors.ts';
import { lookForHarm, noteCalls } from './harm.ts';
import { type Importer, openImporter } from './importer.ts';
import { report } from './table.ts';

const LONG = 600_000;

describe.skipIf(!corporaAreHere)('hostile texts, through the doors that are not files', () => {
  const asked: string[] = [];
  let payloads: string[];
  let importer: Importer;
  beforeAll(async () => {
    payloads = readLines<{ payload: string }>('xss/payloads.jsonl').map(({ payload }) => payload);
    importer = await openImporter((address) => asked.push(address), {
      entry: new URL('doors.ts', import.meta.url),
      pages: { [STRANGER]: strangerHtml },
    });
    await importer.page.addInitScript(noteCalls);
    await importer.page.reload();
    await importer.page.waitForFunction(() => 'importer' in globalThis);
  }, LONG);
  afterAll(() => importer.close());

  test.for(Object.keys(doors))('nothing is run, fetched or kept: %s', { timeout: LONG }, async (door) => {
    const before = asked.length;
    const pages = await importer.page.evaluate(
      async ([name, texts]) => (await globalThis.importer.pagesThrough?.(name, texts)) ?? [],
      [door, payloads] as const,
    );
    const harm = await importer.page.evaluate(lookForHarm, pages);
    const requests = asked.slice(before);
    expect(pages.length).toBeGreaterThan(payloads.length / 2);
    expect({ ...harm, requests }).toEqual({ called: false, attributes: [], addresses: [], requests: [] });
    report(`Doors: ${door}`, [
      { measure: 'harmless', items: payloads.length, failures: 0, percent: 100, floor: 100, goal: 100 },
    ]);
  });

  test(
    'a capsule that was opened runs nothing but its own script, and fetches nothing',
    { timeout: LONG },
    async () => {
      const html = await importer.page.evaluate(
        async (text) => (await globalThis.importer.capsuleWith?.(text))?.text(),
        payloads.join(' '),
      );
      const reader = await importer.page.context().browser()?.newPage();
      if (!reader) throw new Error('The browser is closed');
      const requests: string[] = [];
      await reader.addInitScript(noteCalls);
      await reader.route('**', (route) => {
        requests.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: html ?? '' });
      });
      await reader.goto('https://capsule.example/');
      await reader.getByText('Ce fichier se lit tout seul', { exact: false }).waitFor();
      expect(await reader.evaluate(() => 'called' in globalThis)).toBe(false);
      expect(requests).toEqual(['https://capsule.example/']);
      expect(await reader.locator('.player:not([hidden])').count()).toBe(1);
    },
  );

  // The last: the page is not what it was after this.
  test('the measure sees the harm in what is not sanitised', async () => {
    const called = () => importer.page.evaluate(() => 'called' in globalThis);
    expect(await called()).toBe(false);
    const harm = await importer.page.evaluate(lookForHarm, payloads);
    expect(harm.attributes.length).toBeGreaterThan(100);
    expect(harm.addresses.length).toBeGreaterThan(10);
    await expect.poll(called).toBe(true);
    await expect.poll(() => asked.length).toBeGreaterThan(10);
  });
});
