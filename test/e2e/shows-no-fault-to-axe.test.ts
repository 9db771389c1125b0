import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { largeText, look, looks, spaceText } from './looks.ts';
import { onEachScreen } from './my-articles.ts';
import { pretendIos, withoutSpeech } from './platforms.ts';
import { press, tapOn } from './player.ts';
import { openReading } from './reading.ts';
import { openSettings } from './settings.ts';
import { heardNow } from './spoken.ts';

describe.each([
  ['ordinary', {}, 16],
  ['twice as large', largeText, 32],
])('with text that is %s', (_, preferences, fontSize) => {
  let app: App;
  let page: Page;

  beforeAll(async () => {
    app = await openApp({ preferences });
    await app.browser.addInitScript(pretendIos);
    page = await app.visit();
    await page.getByText('Prêt hors ligne.').waitFor();
  });
  afterAll(() => app.close());

  test('before anything is read', async () => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      `${fontSize}px`,
    );
    await expectNoFault(page);
  });

  test('while the voice reads, and the reader is elsewhere', async () => {
    await page.getByLabel('Vitesse').selectOption('0.5');
    await press(page, 'Lire');
    await expect.poll(() => heardNow(page)).not.toBe('');
    await page.mouse.wheel(0, 300);
    await page.getByRole('button', { name: 'Revenir à la lecture' }).waitFor();
    await tapOn(page, 'Les soldats');
    await page.getByRole('button', { name: 'Lire à partir d’ici' }).waitFor();
    await expectNoFault(page);
  });

  test('with the steps of installation open', async () => {
    // The offer in the text would lie partly behind the dialog, where axe measures what is left of it.
    await page.keyboard.press('Escape');
    await press(page, 'Installer');
    await page.getByRole('dialog').waitFor();
    await expectNoFault(page);
    await page.keyboard.press('Escape');
  });

  test('with the settings open', async () => {
    const settings = await openSettings(page);
    await settings.getByRole('button', { name: '10 min' }).click();
    await settings.getByText('Voir et changer les touches').click();
    await expectNoFault(page);
    await settings.getByRole('button', { name: 'Ne plus s’arrêter' }).click();
    await page.keyboard.press('Escape');
  });

  test('with the reading settings open, in every theme, and with large letters', async () => {
    const panel = await openReading(page);
    await panel.getByLabel('Mes couleurs').check();
    await expectNoFault(page);
    const faults: string[] = [];
    for (const theme of ['Clair', 'Sombre', 'Sépia', 'Contraste élevé']) {
      await panel.getByLabel(theme).check();
      faults.push(...(await faultsIn(page)).map((fault) => `${theme}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await panel.getByText('Texte', { exact: true }).click();
    await panel.getByRole('slider', { name: 'Taille' }).press('End');
    await expectNoFault(page);
    await press(page, 'Tout remettre comme à l’origine');
    await page.keyboard.press('Escape');
  });

  test('on the screens of the reader’s articles', async () => {
    const mine = await app.browser.newPage();
    const faults: string[] = [];
    await onEachScreen(mine, app.server.url, async (where) => {
      for (const each of looks.filter(({ width }) => width === 360)) {
        await look(mine, each);
        faults.push(
          ...(await faultsIn(mine)).map((fault) => `${where} ${Object.values(each).join(' ')}: ${fault}`),
        );
      }
    });
    expect(faults).toEqual([]);
    await mine.close();
  });

  test('where nothing can speak', async () => {
    const mute = await app.browser.newPage();
    await mute.addInitScript(withoutSpeech);
    await mute.goto(app.server.url);
    await mute.getByText('Ce navigateur ne sait pas lire à voix haute.').waitFor();
    await expectNoFault(mute);
  });

  test('with the text spaced out', async () => {
    await spaceText(page);
    await expectNoFault(page);
  });
});

async function expectNoFault(page: Page): Promise<void> {
  const faults: string[] = [];
  for (const each of looks) {
    await look(page, each);
    const here = Object.values(each).join(' ');
    faults.push(...(await faultsIn(page)).map((fault) => `${here}: ${fault}`));
  }
  expect(faults).toEqual([]);
}
