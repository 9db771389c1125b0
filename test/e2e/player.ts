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

/** Brings the words of the article into view, well clear of the player, and clicks on them. */
export async function tapOn(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('article > *', { hasText: words });
  const { x, y } = await paragraph.evaluate(async (element, text) => {
    const node = element.firstChild;
    const start = node?.textContent?.indexOf(text) ?? -1;
    if (!node || start < 0) throw new Error(`“${text}” is not the paragraph’s own text`);
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    // What follows the voice may be scrolling, and goes on where it is a frame later.
    for (let moved = true; moved;) {
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 5, behavior: 'instant' });
      const before = scrollY;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      moved = scrollY !== before;
    }
    const [line = new DOMRect()] = range.getClientRects();
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, words);
  await page.mouse.click(x, y);
}
