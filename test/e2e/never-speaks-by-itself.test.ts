import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './app.ts';
import { heardNow, speechLog } from './spoken.ts';

test('where the browser would let it, the page stays silent when it loads and when voices come', async () => {
  const app = await openApp({ flags: ['--autoplay-policy=no-user-gesture-required'] });
  const page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
  await page.reload();
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await page.getByRole('button', { name: 'Lire', exact: true }).waitFor();
  expect((await speechLog(page)).said).toEqual([]);
  await app.close();
});

test('a page that was never touched asks for a tap, and then reads', async () => {
  const app = await openApp();
  const page = await app.visit();
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
