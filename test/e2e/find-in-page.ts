import type { Page } from 'playwright-core';

/** Whether the browser's own search finds some words in a page. */
export function findInPage(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (sought) => Reflect.apply(Reflect.get(window, 'find'), window, [sought]) === true,
    words,
  );
}
