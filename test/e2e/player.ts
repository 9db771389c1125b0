import type { Locator, Page } from 'playwright-core';

/** A button of the app, by the name it goes by in French. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Presses a button as a reader does. */
export function press(page: Page, name: string): Promise<void> {
  return button(page, name).click();
}

/** What the page shows as being read: the sentence that is lit, and the text of the paragraph that is marked. */
export function markedNow(page: Page): Promise<{ sentence: string; paragraph: string }> {
  return page.evaluate(() => ({
    sentence: Array.from(CSS.highlights.get('sentence') ?? [], String).join(''),
    paragraph: document.querySelector('[data-reading]')?.textContent ?? '',
  }));
}

/** Clicks on the words in the text of the article. */
export async function tapOn(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('article > *', { hasText: words });
  await paragraph.scrollIntoViewIfNeeded();
  const position = await paragraph.evaluate((element, text) => {
    const node = element.firstChild;
    if (node === null) throw new Error('This paragraph is empty');
    const range = new Range();
    const start = (node.textContent ?? '').indexOf(text);
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const [line] = range.getClientRects();
    const { left, top } = element.getBoundingClientRect();
    if (line === undefined) throw new Error(`“${text}” is not to be seen`);
    return { x: line.left - left + line.width / 2, y: line.top - top + line.height / 2 };
  }, words);
  await paragraph.click({ position });
}
