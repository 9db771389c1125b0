import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alfaFaultsIn } from './alfa.ts';
import { type App, openApp } from './app.ts';
import { faultsIn as axeFaultsIn } from './axe.ts';
import { ibmFaultsIn } from './ibm.ts';
import { look, type Look, spaceText, textOfSize } from './looks.ts';
import { onEachScreen, openScreen } from './my-articles.ts';
import { pretendIos, withoutSpeech } from './platforms.ts';
import { button, press, tapOn } from './player.ts';
import { openReading } from './reading.ts';
import { openSettings } from './settings.ts';

/** The parts of the reading settings. */
const parts = [
  'Texte',
  'Couleurs',
  'Police de caractères',
  'Aides à la lecture',
  'Profils',
  'Ordonnance de lecture',
];

/** The screens, each as a reader comes to it. */
const screens: Readonly<Record<string, (app: App) => Promise<Page>>> = {
  'the article': (app) => app.visit(),
  'the article with every aid, where the reading rests': async (app) => {
    const page = await app.visit();
    await keep(page, 'reading', { syllables: true, silent: true, guide: 'mask-3', view: 'sentence' });
    await page.reload();
    await press(page, 'Lire');
    await page.locator('article [data-reading]').waitFor();
    await press(page, 'Pause');
    return page;
  },
  'where nothing can speak': async (app) => {
    const page = await app.browser.newPage();
    await page.addInitScript(withoutSpeech);
    await page.goto(app.server.url);
    await page.getByText('Ce navigateur ne sait pas lire à voix haute.').waitFor();
    return page;
  },
  'a word, alone': (app) => openAtWord(app, 'Écouter « soldats »'),
  'how a word is pronounced': (app) => openAtWord(app, 'Prononcer « soldats »…'),
  'the black screen': async (app) => {
    const page = await app.visit();
    await keep(page, 'settings', { dims: true });
    await page.clock.install();
    await page.reload();
    await press(page, 'Lire');
    await button(page, 'Pause').waitFor();
    await page.clock.runFor(10_000);
    const dark = page.getByRole('dialog', { name: 'Écran noir' });
    await dark.getByRole('button', { name: 'Pause' }).click();
    await page.clock.resume();
    return page;
  },
  'the steps of installation': async (app) => {
    const page = await app.browser.newPage();
    await page.addInitScript(pretendIos);
    await page.goto(app.server.url);
    await press(page, 'Installer');
    await page.getByRole('dialog').waitFor();
    return page;
  },
  'the settings': async (app) => {
    const page = await app.visit();
    await openSettings(page);
    return page;
  },
  'the voice doctor': async (app) => {
    const page = await app.visit();
    await openSettings(page);
    await press(page, 'Docteur voix');
    await button(page, 'Commencer le test').waitFor();
    return page;
  },
  ...Object.fromEntries(parts.map((part) => [`the reading settings: ${part}`, openPart(part)])),
  'a file that reads itself': async (app) => {
    const page = await app.visit();
    const folder = await mkdtemp(join(tmpdir(), 'capsule-'));
    await press(page, 'Partager cet article');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Enregistrer le fichier'),
    ]);
    const path = join(folder, 'capsule.html');
    await download.saveAs(path);
    await page.goto(pathToFileURL(path).href);
    await rm(folder, { recursive: true });
    return page;
  },
  'the help': (app) => openScreen(app, 'aide/'),
  'the statement': (app) => openScreen(app, 'accessibilite/'),
  'a page that is not there': (app) => openScreen(app, 'introuvable/'),
};

const themes = ['light', 'dark', 'sepia', 'contrast'];

/** In ms: of each screen eight looks, by three engines. */
const PATIENCE = 600_000;

/** How it may have to look. Every screen is looked at in each, with text of every size, spaced out and not. */
const NARROW: Look = { width: 320, colorScheme: 'light', forcedColors: 'none' };
const conditions: readonly Look[] = [
  NARROW,
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

describe.each(themes)('in the theme “%s”', (theme) => {
  let app: App;

  beforeAll(async () => {
    app = await openApp();
    await app.browser.addInitScript((chosen) => {
      const kept = JSON.parse(localStorage.getItem('reading') ?? '{}');
      localStorage.setItem('reading', JSON.stringify({ ...kept, theme: chosen }));
    }, theme);
  });
  afterAll(() => app.close());

  test.each(Object.entries(screens))('%s', { timeout: PATIENCE }, async (_, open) => {
    const page = await open(app);
    await look(page, NARROW);
    const faults = await faultsFound(page);
    await page.close();
    expect(faults).toEqual([]);
  });

  test('the screens of my own articles', { timeout: PATIENCE }, async () => {
    const page = await app.browser.newPage();
    await look(page, NARROW);
    const faults: string[] = [];
    await onEachScreen(page, app.server.url, async (where) => {
      faults.push(...(await faultsFound(page)).map((fault) => `${where}: ${fault}`));
    });
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

/** Taps on a word of the article, and takes up one of the offers. */
async function openAtWord(app: App, offer: string): Promise<Page> {
  const page = await app.visit();
  await tapOn(page, 'soldats');
  await press(page, offer);
  await page.getByRole('dialog').waitFor();
  return page;
}

function openPart(part: string): (app: App) => Promise<Page> {
  return async (app) => {
    const page = await app.visit();
    const panel = await openReading(page);
    const content = panel.locator('details', { hasText: part });
    if ((await content.getAttribute('open')) === null) await content.locator('summary').click();
    await content.locator('summary + *').waitFor();
    return page;
  };
}

function keep(page: Page, what: 'reading' | 'settings', values: object): Promise<void> {
  return page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    what,
    JSON.stringify(values),
  ] as const);
}
