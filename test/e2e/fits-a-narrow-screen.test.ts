import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { largeText, spaceText } from './looks.ts';
import { onEachScreen } from './my-articles.ts';
import { pretendIos, withoutSpeech } from './platforms.ts';
import { button, press, tapOn } from './player.ts';
import { openReading } from './reading.ts';
import { openSettings } from './settings.ts';

/** In CSS pixels. */
const SMALLEST_TARGET = 48;

/** What each screen of the reader’s articles has, at the least: the links above and below, and its own controls. */
const FEWEST_TARGETS = 8;

describe.each([
  ['ordinary', {}],
  ['twice as large', largeText],
])('on a screen of 320 px, with text that is %s', (_, preferences) => {
  let app: App;
  let page: Page;

  beforeAll(async () => {
    app = await openApp({ preferences });
    await app.browser.addInitScript(pretendIos);
    page = await app.visit();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Prêt hors ligne.').waitFor();
  });
  afterAll(() => app.close());

  test('before anything is read', () => expectToFit(page));

  test('while the voice reads, and the reader is elsewhere', async () => {
    const dock = () => page.locator('.dock').evaluate((element) => element.clientHeight);
    const height = await dock();
    await press(page, 'Lire');
    await button(page, 'Pause').waitFor();
    expect(await dock()).toBe(height);
    await tapOn(page, 'Les soldats');
    await button(page, 'Lire à partir d’ici').waitFor();
    await page.mouse.wheel(0, 300);
    await button(page, 'Revenir à la lecture').waitFor();
    await expectToFit(page);
    await press(page, 'Pause');
  });

  test('with the steps of installation open', async () => {
    await press(page, 'Installer');
    await page.getByRole('dialog').waitFor();
    await expectToFit(page);
    await press(page, 'J’ai compris');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('with the settings open', async () => {
    const settings = await openSettings(page);
    await settings.getByRole('button', { name: '10 min' }).click();
    await settings.getByText('Voir et changer les touches').click();
    await expectToFit(page);
    await settings.getByRole('button', { name: 'Ne plus s’arrêter' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test.each(['ArrowRight', 'End'])(
    'with large letters far apart (%s), in the reading settings and beside them',
    async (key) => {
      const panel = await openReading(page);
      await panel.getByText('Texte', { exact: true }).click();
      for (const name of ['Taille', 'Entre les lettres', 'Entre les mots', 'Entre les lignes'])
        for (let presses = 0; presses < 4; presses += 1) await panel.getByRole('slider', { name }).press(key);
      await expectToFit(page);
      await panel.getByText('Couleurs', { exact: true }).click();
      await panel.getByLabel('Mes couleurs').check();
      await expectToFit(page);
      await page.keyboard.press('Escape');
      await expectToFit(page);
      const { dock, view } = await page.evaluate(() => ({
        dock: document.querySelector('.dock')?.clientHeight ?? Number.NaN,
        view: innerHeight,
      }));
      expect(dock).toBeLessThan(view * 0.6);
    },
  );

  test('on the screens of the reader’s articles', async () => {
    const mine = await app.browser.newPage();
    await mine.setViewportSize({ width: 320, height: 640 });
    await onEachScreen(mine, app.server.url, () => expectToFit(mine, FEWEST_TARGETS));
    await mine.close();
  });

  test('with the text spaced out', async () => {
    await spaceText(page);
    await expectToFit(page);
  });

  test('where nothing can speak', async () => {
    const mute = await app.browser.newPage();
    await mute.addInitScript(withoutSpeech);
    await mute.setViewportSize({ width: 320, height: 640 });
    await mute.goto(app.server.url);
    await mute.getByText('Ce navigateur ne sait pas lire à voix haute.').waitFor();
    await expectToFit(mute);
  });
});

/**
 * Nothing scrolls or is cut sideways, and all that can be touched is large enough for an unsteady thumb.
 * @param least How many there are to touch, or more.
 */
async function expectToFit(page: Page, least = 9): Promise<void> {
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  const outside = await page.locator('body *:visible').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut =
          element.matches('button, select, dialog') && element.scrollWidth > Math.ceil(right - left);
        return left < 0 || right > innerWidth || isCut;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 60)),
  );
  expect(outside).toEqual([]);
  expect(await cutChoices(page)).toEqual([]);
  const targets = await page.locator('button:visible, a:visible, select:visible').evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: element.ariaLabel ?? element.textContent?.trim(), size: Math.min(width, height) };
    }),
  );
  expect(targets.length).toBeGreaterThanOrEqual(least);
  expect(targets.filter(({ size }) => size < SMALLEST_TARGET)).toEqual([]);
}

/** The choices of each list that are wider than the list when it shows them: no box tells that of itself. */
function cutChoices(page: Page): Promise<string[]> {
  return page.locator('select:visible').evaluateAll((lists) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('Text cannot be measured here');
    return lists.flatMap((list) => {
      const { fontSize, fontFamily, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(list);
      Object.assign(context, { font: `${fontSize} ${fontFamily}`, letterSpacing });
      const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return Array.from(list.querySelectorAll('option'), ({ text }) => text).filter(
        (text) => context.measureText(text).width > room,
      );
    });
  });
}
