import type { BrowserContext, Page } from 'playwright-core';

/**
 * Installs the app that a page is of, and opens it from the home screen, in its own window.
 * @returns the page in that window
 */
export async function openFromHomeScreen(browser: BrowserContext, page: Page): Promise<Page> {
  const session = await browser.newCDPSession(page);
  const { appId: manifestId } = await session.send('Page.getAppId');
  if (manifestId === undefined) throw new Error('The page is of no app.');
  await session.send('PWA.install', { manifestId });
  await session.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
  const opened = browser.waitForEvent('page');
  await session.send('PWA.launch', { manifestId });
  return opened;
}
