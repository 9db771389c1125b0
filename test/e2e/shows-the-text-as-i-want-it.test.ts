import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';

const SEPIA = 'rgb(243, 229, 200)';

/** What a frame shows, and when it was drawn: at the first frame nothing may be otherwise than the reader wants it. */
interface Look {
  readonly ground: string;
  readonly size: string;
}

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  await app.browser.addInitScript(noteEachFrame);
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
});
afterAll(() => app.close());

test('each change is seen at once on the article, which stays in view', async () => {
  await press(page, 'Aa Lecture');
  const panel = page.getByRole('dialog', { name: 'Lecture' });
  await panel.waitFor();
  const text = page.locator('article p', { hasText: 'Au Mali' });
  await press(page, 'Plus grand');
  await press(page, 'Plus grand');
  expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('25px');
  await panel.getByText('Couleurs', { exact: true }).click();
  await panel.getByLabel('Sépia').check();
  expect(await ground(page)).toBe(SEPIA);
  await panel.getByText('Police de caractères').click();
  await panel.getByLabel('Andika (19 ko)').click();
  await expect
    .poll(() => text.evaluate((element) => getComputedStyle(element).fontFamily))
    .toMatch(/^Andika/);
  const top = await text.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeLessThan((await panel.boundingBox())?.y ?? 0);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  // The style, and the pages with it.
  await expect.poll(keptStyles).toBeGreaterThan(1);
});

describe.each(['online', 'offline'])(
  '%s, no frame is drawn otherwise than the reader wants it',
  (network) => {
    test('when a page is loaded', async () => {
      if (network === 'offline') await app.server.stop();
      await page.reload();
      await expectAsWanted(page);
      const tab = await app.visit('article/mali-kidal/');
      await expectAsWanted(tab);
      await tab.close();
    });
  },
);

test('nor after a restart', async () => {
  await app.restart();
  await app.browser.addInitScript(noteEachFrame);
  page = await app.visit();
  await expectAsWanted(page);
  await app.server.start();
});

test('where no worker is, the page is as wanted once its script is there', async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await page.reload();
  expect(await page.locator('style[data-reading]').count()).toBe(0);
  await expect.poll(() => ground(page)).toBe(SEPIA);
  await session.detach();
});

test('who goes back to the origin has the page as it was, and nothing is written into it any more', async () => {
  await page.mouse.move(1, 1);
  await press(page, 'Aa Lecture');
  await press(page, 'Tout remettre comme à l’origine');
  expect(await ground(page)).toBe('rgb(250, 246, 238)');
  await expect.poll(keptStyles).toBe(0);
  await page.reload();
  expect(await page.locator('style[data-reading]').count()).toBe(0);
  expect(await ground(page)).toBe('rgb(250, 246, 238)');
});

test('with every aid to reading, screen readers and the search of the browser have the same article', async () => {
  await page.locator('read-from-here').waitFor({ state: 'attached' });
  await press(page, 'Aa Lecture');
  await page.getByText('Aides à la lecture').click();
  const before = await heardByScreenReader();
  await page.getByLabel('Distinguer les syllabes').click();
  await page.getByLabel('Atténuer les lettres muettes').click();
  await expect.poll(() => ranges('syllable')).toBeGreaterThan(50);
  await expect.poll(() => ranges('silent')).toBeGreaterThan(20);
  await page.getByLabel('Un masque autour de deux lignes').click();
  await page.getByLabel('Un paragraphe à la fois').click();
  await page.locator('reading-guide:not([hidden])').waitFor({ state: 'attached' });
  await page.locator('article [data-shown]').waitFor();
  expect(await heardByScreenReader()).toEqual(before);
  expect(await page.evaluate('find("offensive militaire", false, false, true)')).toBe(true);
  expect(await page.evaluate('find("vidée de ses habitants", false, false, true)')).toBe(true);
  await page.locator('article [data-shown]', { hasText: 'vidée de ses habitants' }).waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => ranges('syllable')).toBe(0);
});

/** What the accessibility tree has of the article, and nothing beside it; where its lines break is no matter. */
async function heardByScreenReader(): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const inArticle = new Set(nodes.flatMap(({ role, nodeId }) => (role?.value === 'article' ? nodeId : [])));
  for (const { nodeId, childIds = [] } of nodes)
    if (inArticle.has(nodeId)) for (const child of childIds) inArticle.add(child);
  return nodes
    .filter(({ nodeId, ignored }) => inArticle.has(nodeId) && !ignored)
    .map(({ role, name }) => `${role?.value} ${name?.value}`)
    .filter((each) => !each.startsWith('InlineTextBox'));
}

function ranges(name: string): Promise<number> {
  return page.evaluate((each) => CSS.highlights.get(each)?.size ?? 0, name);
}

async function expectAsWanted(tab: Page): Promise<void> {
  await tab.locator('read-from-here').waitFor({ state: 'attached' });
  expect(await tab.evaluate(async () => (await document.fonts.load('16px Andika')).length)).toBe(1);
  const seen = await tab.evaluate(() => window.framesSeen);
  expect(seen?.length).toBeGreaterThan(0);
  expect(seen?.filter((look) => look.ground !== SEPIA || look.size !== '25px')).toEqual([]);
}

function ground(tab: Page): Promise<string> {
  return tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** How many of what the worker keeps has a style of the reader's: the style itself, and each page. */
function keptStyles(): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /^(style|pages) /.test(name));
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const all = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat();
    const texts = await Promise.all(
      all.map(async (kept) => [kept.headers.get('content-type'), await kept.text()]),
    );
    return texts.filter(([type, text]) => type === 'text/css' || text?.includes('<style data-reading'))
      .length;
  });
}

/** Runs before the page's own scripts. */
function noteEachFrame(): void {
  const seen: { ground: string; size: string }[] = [];
  window.framesSeen = seen;
  const note = () => {
    const text = document.querySelector('article p:not(.facts)');
    if (text) {
      const { fontSize } = getComputedStyle(text);
      seen.push({ ground: getComputedStyle(document.body).backgroundColor, size: fontSize });
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

declare global {
  interface Window {
    framesSeen?: readonly Look[];
  }
}
