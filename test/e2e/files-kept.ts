import type { Page } from 'playwright-core';

/** The addresses of what is on this device of a folder that is fetched on demand, in order. */
export function filesKept(page: Page, folder: string): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const name = (await caches.keys()).find((each) => each.startsWith(`${asked} `));
    const requests = name === undefined ? [] : await (await caches.open(name)).keys();
    return requests.map(({ url }) => url).toSorted();
  }, folder);
}
