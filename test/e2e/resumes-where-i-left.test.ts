import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type App, type AppOptions, dist, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { buildEdition } from './build-edition.ts';
import { button, markedNow, press } from './player.ts';
import { folderSite } from './site.ts';
import { heardNow, speechLog } from './spoken.ts';

const SOLDIERS = 'Reprendre à : « Les soldats maliens et leur… »';

let app: App;
let page: Page;

afterEach(() => app.close());

async function open(options: AppOptions = {}): Promise<void> {
  app = await openApp(options);
  page = await app.visit();
}

/** Presses Lire and gives what the voice is given first. */
async function resume(): Promise<string> {
  const { said } = await speechLog(page);
  await press(page, 'Lire');
  await expect.poll(async () => (await speechLog(page)).said.length).toBeGreaterThan(said.length);
  return (await speechLog(page)).said[said.length]?.text ?? '';
}

/** Waits until the page lights a word. */
async function reach(word: string): Promise<void> {
  await expect.poll(litWord, { timeout: 20_000, interval: 20 }).toBe(word);
}

function litWord(): Promise<string> {
  return page.evaluate(() => Array.from(CSS.highlights.get('word') ?? [], String).join(''));
}

/** Whether the first line of the paragraph with these words is seen, above the player. */
function isInView(words: string): Promise<boolean> {
  return page.locator('article > *', { hasText: words }).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < (document.querySelector('.dock')?.getBoundingClientRect().top ?? 0);
  });
}

test('after a pause and a reload, the page says where, shows it, and Lire goes on with the word', async () => {
  await open({ voices: 'trial' });
  await press(page, 'Paragraphe suivant');
  await press(page, 'Paragraphe suivant');
  await press(page, 'Lire');
  await reach('samedi');
  await press(page, 'Pause');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.reload();
  await page.getByText('Reprendre à : « Après avoir stationné,').waitFor();
  await expect.poll(() => isInView('Après avoir stationné')).toBe(true);
  expect(await markedNow(page)).toEqual({ sentence: paragraphs[2], paragraph: paragraphs[2] });
  expect((await speechLog(page)).said).toEqual([]);
  expect(await resume()).toMatch(/^(samedi|soir|au) /);
});

test('with a voice that tells no words, Lire goes on with the sentence after a restart', async () => {
  await open();
  await press(page, 'Paragraphe suivant');
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Les soldats/);
  await app.restart();
  page = await app.visit();
  await page.getByText(SOLDIERS).waitFor();
  expect(await resume()).toMatch(/^Les soldats/);
  await expect.poll(() => page.getByText(SOLDIERS).count()).toBe(0);
});

test('« Depuis le début » reads from the beginning', async () => {
  await open();
  await press(page, 'Paragraphe suivant');
  await page.reload();
  await press(page, 'Depuis le début');
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  await button(page, 'Depuis le début').waitFor({ state: 'detached' });
});

test('when the browser is killed while it reads, no more than a second is lost', async () => {
  await open({ voices: 'trial' });
  await press(page, 'Lire');
  await reach('Kidal');
  await reach('novembre');
  await app.crash();
  page = await app.visit();
  await page.getByText('Reprendre à : « Au Mali, l’offensive militaire').waitFor();
  expect(await resume()).toMatch(/^(?!.*militaire).*novembre\.$/);
});

test('in a text that was edited meanwhile, Lire goes on with the same word', async () => {
  const edited = paragraphs
    .map((text) => text.replace('aux environs de 8 h00', 'vers 8 h00'))
    .toSpliced(0, 1, 'Voici une introduction que personne n’a encore entendue.', 'Et une autre.');
  const next = await buildEdition({
    'mali-kidal.md': `---\ntitle: L’armée malienne reprend la route de Kidal\n---\n\n${edited.join('\n\n')}\n`,
  });
  let site = folderSite(dist);
  await open({ voices: 'trial', site: (path) => site(path) });
  await page.getByText('Prêt hors ligne.').waitFor();
  await press(page, 'Paragraphe suivant');
  await press(page, 'Lire');
  await reach('maliens');
  await reach('russes');
  await press(page, 'Pause');
  site = folderSite(next.folder);
  await page.reload();
  await press(page, 'Mettre à jour');
  await expect.poll(() => markedNow(page)).toMatchObject({ paragraph: edited[2] });
  await page.getByText(SOLDIERS).waitFor();
  expect(await resume()).toMatch(/^(russes|de) .*vers huit heures/);
  await next.remove();
});

test('an article heard to its end says so, at every visit, and begins again at its beginning', async () => {
  await open();
  await page
    .getByLabel('Vitesse')
    .selectOption({ index: -1 + (await page.getByLabel('Vitesse').locator('option').count()) });
  for (const _ of paragraphs) await press(page, 'Paragraphe suivant');
  await press(page, 'Phrase suivante');
  await press(page, 'Phrase suivante');
  await press(page, 'Lire');
  await page.getByText('Fin de l’article.').waitFor();
  await page.getByText('Article écouté').waitFor();
  await page.reload();
  await page.getByText('Article écouté').waitFor();
  expect(await button(page, 'Depuis le début').count()).toBe(0);
  expect(await resume()).toMatch(/^Au Mali/);
});

test('who comes by a link into the text stays there', async () => {
  await open();
  await page.getByText('Aucun bilan').scrollIntoViewIfNeeded();
  for (const _ of paragraphs) await press(page, 'Paragraphe suivant');
  const tab = await app.visit('#article');
  await tab.getByText('Reprendre à :').waitFor();
  expect(await tab.evaluate(() => scrollY < innerHeight)).toBe(true);
  await press(tab, 'Revenir à la lecture');
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('where nothing may be kept, the voice reads and a sentence says what to do', async () => {
  await open({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } });
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  await press(page, 'Phrase suivante');
  await press(page, 'Pause');
  await page.getByText('Votre place ne peut pas être gardée sur cet appareil').waitFor();
  expect(await resume()).toMatch(/^Le week-end/);
});
