import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { filesKept } from './files-kept.ts';
import { largeText, look, looks } from './looks.ts';
import { button, press } from './player.ts';
import { isSpeaking, speechLog } from './spoken.ts';

let app: App | undefined;

afterEach(() => app?.close());

/** The settings of the voice, in a browser with these voices. */
async function openVoices(voices: 'system' | 'trial' | 'none', preferences: object = {}): Promise<Page> {
  app = await openApp({ voices, preferences });
  const page = await app.visit();
  await press(page, 'Réglages');
  await inVoices(page).getByRole('heading').first().waitFor();
  return page;
}

function inVoices(page: Page): Locator {
  return page.locator('voice-settings');
}

const NUMBERS = { quatorze: '14', 'trente-deux': '32', 'cinquante-huit': '58', 'quatre-vingt-seize': '96' };

/** Answers as somebody who hears French, up to the question about the network. */
async function hearFrench(page: Page): Promise<void> {
  await press(page, 'Docteur voix');
  await press(page, 'Commencer le test');
  await press(page, 'Oui, en français');
  await page.getByText('Quel nombre avez-vous entendu ?').waitFor();
  const { said } = await speechLog(page);
  const [, number = ''] =
    Object.entries(NUMBERS).find(([letters]) => said.at(-1)?.text.includes(letters)) ?? [];
  await press(page, number);
  await page.getByText('passez en mode avion').waitFor();
}

test('the system’s voice speaks French, without the network, and tells no words', async () => {
  const page = await openVoices('system');
  await hearFrench(page);
  await page.context().setOffline(true);
  await press(page, 'C’est fait');
  await page.getByText('Cette voix parle français, sans Internet et n’indique pas les mots.').waitFor();
  await page.getByText('Vous pouvez quitter le mode avion.').waitFor();
  await page.context().setOffline(false);
  expect(await isSpeaking(page)).toBe(false);
  await press(page, 'Retour aux voix');
  const line = /^Vérifiée le .+\s: parle français, sans Internet, n’indique pas les mots\.$/;
  await page.getByText(line).waitFor();
  await page.reload();
  await press(page, 'Réglages');
  await page.getByText(line).waitFor();
});

test('the full diagnostic is fetched when it is asked for, and is there with no network from then on', async () => {
  const page = await openVoices('system');
  await page.getByText('Prêt hors ligne.').waitFor();
  await page.reload();
  await press(page, 'Réglages');
  await app?.server.stop();
  await press(page, 'Docteur voix');
  await press(page, 'Lancer le diagnostic');
  await page.getByText('connectez-vous une fois').waitFor();
  await app?.server.start();
  await press(page, 'Lancer le diagnostic');
  await page.getByText(/^\d+ sur \d+$/).waitFor();
  await expect.poll(() => filesKept(page, 'diagnostic')).toHaveLength(1);
  await app?.server.stop();
  await page.reload();
  await press(page, 'Réglages');
  await press(page, 'Docteur voix');
  await press(page, 'Lancer le diagnostic');
  await page.getByText(/^\d+ sur \d+$/).waitFor();
});

test('each voice is heard with a sentence of the article', async () => {
  const page = await openVoices('system');
  await inVoices(page)
    .getByRole('button', { name: /^Écouter/ })
    .first()
    .click();
  await inVoices(page)
    .getByRole('button', { name: /^Arrêter/ })
    .waitFor();
  await inVoices(page)
    .getByRole('button', { name: /^Arrêter/ })
    .waitFor({ state: 'detached' });
  const { said } = await speechLog(page);
  expect(said).toMatchObject([
    { text: expect.stringMatching(/^Au Mali/), voice: expect.stringMatching(/French|Français/) },
  ]);
});

test('a voice that tells its words is found out', async () => {
  const page = await openVoices('trial');
  await hearFrench(page);
  await press(page, 'Passer');
  const verdict = await page.getByText('Cette voix parle français').textContent();
  expect(verdict?.trim()).toBe(
    'Cette voix parle français, sans Internet selon le navigateur et indique les mots.',
  );
});

test('without a voice come the steps for this system', async () => {
  const page = await openVoices('none');
  await inVoices(page).getByText('Aucune voix française ici.').waitFor();
  await page.getByText('Installez les paquets speech-dispatcher et espeak-ng.').waitFor();
  await press(page, 'Docteur voix');
  await press(page, 'Commencer le test');
  await page.getByText('Aucune voix française n’a été trouvée sur cet appareil.').waitFor();
  expect((await speechLog(page)).said).toEqual([]);
});

const ITEMS =
  'voices starts ends pace words heard number next cancel-then-speak cancel-event rates volume long hidden lock offline remote-offline media-keys pause';

test('the diagnostic runs to its end, whatever the listener passes over', { timeout: 120_000 }, async () => {
  const page = await openVoices('system');
  await press(page, 'Docteur voix');
  await press(page, 'Lancer le diagnostic');
  const report = page.getByRole('textbox', { name: 'Rapport' });
  const toPass = inVoices(page).getByRole('group').or(page.getByText('Un texte long est-il dit'));
  for (;;) {
    await toPass.or(report).first().waitFor({ timeout: 30_000 });
    if (await report.isVisible()) break;
    const step = await page.getByText(/^\d+ sur \d+$/).textContent();
    await press(page, 'Passer');
    await page.getByText(step ?? '', { exact: true }).waitFor({ state: 'detached' });
  }
  const text = await report.inputValue();
  for (const id of ITEMS.split(' ')) expect(text).toContain(`(${id})`);
  expect(text).toMatch(/- Application\s: \d+\.\d+\.\d+/);
  expect(text).toMatch(/- fin → début\s: \d+/);
  expect(text).toMatch(/- durée à 2\s: \d+/);
  expect(await isSpeaking(page)).toBe(false);
  await button(page, 'Copier le rapport').waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Copier le rapport');
  await page.getByText('Le rapport est copié.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

/** Shows the list, the doctor, a question and a verdict, one after the other. */
async function* eachPage(page: Page): AsyncGenerator<string> {
  await inVoices(page).getByRole('radio').nth(1).waitFor();
  yield 'the voices';
  await press(page, 'Docteur voix');
  yield 'the doctor';
  await press(page, 'Commencer le test');
  await button(page, 'En anglais').waitFor();
  yield 'a question';
  await press(page, 'En anglais');
  await press(page, 'Passer');
  await page.getByText('le français n’est pas installé').waitFor();
  yield 'a verdict';
}

test('every page of it shows no fault to axe, in all colours', async () => {
  const page = await openVoices('system');
  for await (const name of eachPage(page))
    for (const each of looks.filter(({ width }) => width === 360)) {
      await look(page, each);
      expect({ name, each, faults: await faultsIn(page) }).toEqual({ name, each, faults: [] });
    }
});

test('every page of it fits a narrow screen, with letters twice as large', async () => {
  const page = await openVoices('system', largeText);
  await page.setViewportSize({ width: 320, height: 720 });
  for await (const name of eachPage(page)) {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ name, width }).toEqual({ name, width: 320 });
  }
});
