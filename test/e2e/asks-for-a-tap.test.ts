import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './app.ts';
import { heardNow } from './spoken.ts';

test('a page that was never touched asks for a tap, and then reads', async () => {
  const app = await openApp();
  const page = await app.browser.newPage();
  await page.goto(app.server.url);
  const untouched = await app.browser.newCDPSession(page);
  const message = 'Le navigateur attend votre accord. Touchez Lire pour entendre la voix.';
  await expect
    .poll(() => inPage(untouched, 'document.querySelector("player-bar").matches(":defined")'))
    .toBe(true);
  await inPage(untouched, 'document.querySelector("player-bar").querySelector(".play").click()');
  await expect
    .poll(() =>
      inPage(untouched, 'document.querySelector("player-bar").querySelector(".message").textContent'),
    )
    .toBe(message);
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  expect(await page.getByText(message).count()).toBe(0);
  await app.close();
});

/** What an expression gives in a page. Playwright’s own evaluation counts as a gesture of the reader’s; this does not. */
async function inPage(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { expression, userGesture: false });
  return result.value;
}
