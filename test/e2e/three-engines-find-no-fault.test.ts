import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alfaFaultsIn } from './alfa.ts';
import { type App, openApp } from './app.ts';
import { faultsIn as axeFaultsIn } from './axe.ts';
import { ibmFaultsIn } from './ibm.ts';
import { look, type Look, spaceText, textOfSize } from './looks.ts';
import { onEachScreen } from './my-articles.ts';
import { press } from './player.ts';
import { openReading } from './reading.ts';
import { openSettings } from './settings.ts';

/** The screens, each as a reader comes to it. */
const screens: Readonly<Record<string, (app: App) => Promise<Page>>> = {
  'the article': (app) => app.visit(),
  'the settings': async (app) => {
    const page = await app.visit();
    await openSettings(page);
    return page;
  },
  'the reading settings': async (app) => {
    const page = await app.visit();
    await openReading(page);
    return page;
  },
  'the help': (app) => openScreen(app, 'aide/'),
  'the statement': (app) => openScreen(app, 'accessibilite/'),
};

const themes = ['light', 'dark', 'sepia', 'contrast'];

/** In ms: of each screen eight looks, by three engines. */
const PATIENCE = 600_000;

/** How it may have to look. Every screen is looked at in each, with text of every size, spaced out and not. */
const conditions: readonly Look[] = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
];

describe.each([100, 200, 300])('with text at %i %%', (size) => {
  let app: App;

  beforeAll(async () => {
    app = await openApp({ preferences: textOfSize(size) });
  });
  afterAll(() => app.close());

  test.each(Object.entries(screens))('%s', { timeout: PATIENCE }, async (_, open) => {
    const page = await open(app);
    const faults = await faultsIn(page);
    await page.close();
    expect(faults).toEqual([]);
  });

  test('the screens of my own articles', { timeout: PATIENCE }, async () => {
    const page = await app.browser.newPage();
    const faults: string[] = [];
    await onEachScreen(page, app.server.url, async (where) => {
      faults.push(...(await faultsIn(page)).map((fault) => `${where}: ${fault}`));
    });
    await page.close();
    expect(faults).toEqual([]);
  });
});

describe('in every theme', () => {
  let app: App;

  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  test.each(themes)('%s', { timeout: PATIENCE }, async (theme) => {
    const page = await app.visit();
    await page.evaluate(
      (chosen) => localStorage.setItem('reading', JSON.stringify({ theme: chosen })),
      theme,
    );
    await page.reload();
    await press(page, 'Lire');
    await page.locator('[data-reading]').waitFor();
    await press(page, 'Pause');
    await look(page, { width: 320, colorScheme: 'light', forcedColors: 'none' });
    const faults = await faultsFound(page);
    await openReading(page);
    faults.push(...(await faultsFound(page)));
    await page.close();
    expect(faults).toEqual([]);
  });
});

/** What the engines find in a page in every look, each with the look. */
async function faultsIn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const isSpaced of [false, true]) {
    await spaceText(page, isSpaced);
    for (const each of conditions) {
      await look(page, each);
      const here = [...Object.values(each), isSpaced ? 'spaced' : ''].join(' ');
      faults.push(...(await faultsFound(page)).map((fault) => `${here}: ${fault}`));
    }
  }
  await spaceText(page, false);
  return faults;
}

async function faultsFound(page: Page): Promise<string[]> {
  return [...(await axeFaultsIn(page)), ...(await ibmFaultsIn(page)), ...(await alfaFaultsIn(page))];
}

async function openScreen(app: App, address: string): Promise<Page> {
  const page = await app.browser.newPage();
  await page.goto(new URL(address, app.server.url).href);
  return page;
}
