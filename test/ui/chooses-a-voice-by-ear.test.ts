import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Voice } from '../../src/speech/engine.ts';
import { focused, openVoiceSettings } from './voice-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });

const MARIE: Voice = { id: 'marie', name: 'Marie', lang: 'fr-FR', isLocal: true };
const AMELIE: Voice = { id: 'amelie', name: 'Amélie', lang: 'fr-CA', isLocal: true };
const GOOGLE: Voice = { id: 'google', name: 'Google français', lang: 'fr-FR', isLocal: false };
const ALL = [GOOGLE, AMELIE, MARIE];

test('each voice says a sentence of the article, and its button stops it', async () => {
  const { engine } = openVoiceSettings(ALL);
  await userEvent.click(button('Écouter Amélie (Canada)'));
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'Il pleut.', voice: AMELIE });
  await userEvent.click(button('Arrêter Amélie (Canada)'));
  await expect.element(button('Écouter Amélie (Canada)')).toBeVisible();
  await userEvent.click(button('Écouter Marie (France)'));
  engine.say();
  await expect.element(button('Écouter Marie (France)')).toBeVisible();
});

test('the reading rests at its place while a voice is tried', async () => {
  const { engine, player } = openVoiceSettings(ALL);
  player.play();
  engine.start();
  await userEvent.click(button('Écouter Marie (France)'));
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 0 } });
});

test('a chosen voice is kept and reads, until the best one is chosen again', async () => {
  const { player, settings } = openVoiceSettings(ALL);
  await expect.element(radio(/La meilleure voix ici/)).toBeChecked();
  await userEvent.click(radio(/^Amélie/));
  expect(settings.settings.voice).toEqual({ name: 'Amélie', lang: 'fr-CA' });
  expect(player.snapshot.voice).toEqual(AMELIE);
  await userEvent.click(radio(/La meilleure voix ici/));
  expect(settings.settings.voice).toBeNull();
  expect(player.snapshot.voice).toEqual(MARIE);
});

test('offline voices come first, and each says what it is', async () => {
  const { element } = openVoiceSettings(ALL);
  await element.updateComplete;
  const labels = Array.from(element.renderRoot.querySelectorAll('.about'), (each) =>
    each.textContent?.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(labels).toEqual([
    'La meilleure voix ici Aujourd’hui : Marie (France)',
    'Marie (France) Correcte, sans Internet',
    'Amélie (Canada) Correcte, sans Internet',
    'Google français Naturelle, nécessite Internet, le texte quitte l’appareil',
  ]);
});

test('a voice that needs the network is neither heard nor chosen before the reader agrees', async () => {
  const { engine, settings } = openVoiceSettings(ALL);
  await userEvent.click(button('Écouter Google français'));
  await expect
    .element(page.getByText('La voix Google français nécessite Internet, le texte quitte l’appareil.'))
    .toBeVisible();
  expect(engine.spoken).toEqual([]);
  await userEvent.click(button('Annuler'));
  await userEvent.click(radio(/^Google/));
  expect(settings.settings.voice).toBeNull();
  await expect.element(radio(/La meilleure voix ici/)).toBeChecked();
  await userEvent.click(button('La choisir quand même'));
  expect(settings.settings.voice).toEqual({ name: 'Google français', lang: 'fr-FR' });
  await userEvent.click(button('Écouter Google français'));
  expect(engine.spoken.at(-1)).toMatchObject({ voice: GOOGLE });
});

test('with the keyboard alone: arrows choose, and agreeing keeps the focus in the list', async () => {
  const { settings, element } = openVoiceSettings(ALL);
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(settings.settings.voice).toEqual({ name: 'Marie', lang: 'fr-FR' });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toHaveTextContent('La choisir quand même');
  await userEvent.keyboard('{Enter}');
  await expect.element(radio(/^Google/)).toBeChecked();
  expect(focused()).toHaveAttribute('name', 'voice');
  expect(settings.settings.voice?.name).toBe('Google français');
});

test('of many voices the best dozen is shown, and all at wish', async () => {
  const many = Array.from({ length: 40 }, (_, index): Voice => ({
    ...MARIE,
    id: `${index}`,
    name: `Voix ${index}`,
  }));
  const { element } = openVoiceSettings(many);
  await element.updateComplete;
  const count = () => element.renderRoot.querySelectorAll('[type=radio]').length;
  expect(count()).toBe(13);
  await userEvent.click(button('Toutes les voix (40)'));
  expect(count()).toBe(41);
});

test('a voice that does not answer is told', async () => {
  const { engine } = openVoiceSettings(ALL);
  await userEvent.click(button('Écouter Marie (France)'));
  engine.end('failed');
  await expect.element(page.getByText('Cette voix ne répond pas. Essayez-en une autre')).toBeVisible();
});

test('without a French voice come the steps for this make of phone', async () => {
  openVoiceSettings([]);
  await expect.element(page.getByText('Aucune voix française ici.')).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Votre appareil' })).toHaveValue('samsung');
  await expect.element(page.getByText('C’est dans Gestion globale')).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox'), 'ios');
  await expect.element(page.getByText('Ouvrez Réglages, Accessibilité')).toBeVisible();
});

test('a verdict is shown with its voice, after a restart too', async () => {
  const { verdicts } = openVoiceSettings(ALL);
  verdicts.keep({
    voice: { name: 'Marie', lang: 'fr-FR' },
    date: '2026-03-03',
    browser: 'Chrome 141',
    french: 'yes',
    offline: 'proven',
    tellsWords: true,
  });
  await expect
    .element(page.getByText('Vérifiée le 3 mars : parle français, sans Internet, indique les mots.'))
    .toBeVisible();
  const kept = localStorage.getItem('voice-verdicts') ?? '';
  const { verdicts: again } = openVoiceSettings(ALL);
  localStorage.setItem('voice-verdicts', kept);
  dispatchEvent(new StorageEvent('storage'));
  expect(again.of(MARIE)?.french).toBe('yes');
});

test.for(['hidden', 'taken away'])('once it is %s, the voice and its check-up stop', async (how) => {
  const { engine, checkUp, element } = openVoiceSettings(ALL);
  await userEvent.click(button('Écouter Marie (France)'));
  const { halts } = engine;
  if (how === 'hidden') element.style.display = 'none';
  else element.remove();
  await expect.poll(() => engine.halts).toBe(halts + 1);
  expect(checkUp.asked).toContain('stop');
});
