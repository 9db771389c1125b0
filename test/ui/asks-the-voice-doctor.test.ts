import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Verdict } from '../../src/speech/check-up/verdict.ts';
import { EMBEDDED_VOICE } from '../../src/speech/embedded-voice.ts';
import { MARIE } from '../fakes/fake-engine.ts';
import { focused, openVoiceSettings } from './voice-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

const GOOD: Verdict = {
  voice: { name: 'Marie', lang: 'fr-FR' },
  date: '2026-03-03',
  browser: 'Chrome 141',
  french: 'yes',
  offline: 'proven',
  tellsWords: false,
};

async function openDoctor() {
  const opened = openVoiceSettings([MARIE]);
  await userEvent.click(button('Docteur voix'));
  await expect.element(button('Commencer le test')).toBeVisible();
  return opened;
}

test('the short test and the diagnostic start with the voice that reads', async () => {
  const { checkUp } = await openDoctor();
  await userEvent.click(button('Commencer le test'));
  await userEvent.click(button('Lancer le diagnostic'));
  expect(checkUp.asked).toEqual(['prepare', 'start short Marie', 'start long Marie']);
});

test('where the app’s own voice reads, the device’s is tried', async () => {
  const { settings, checkUp } = openVoiceSettings([MARIE, EMBEDDED_VOICE]);
  settings.change({ voice: { name: EMBEDDED_VOICE.name, lang: EMBEDDED_VOICE.lang } });
  await userEvent.click(button('Docteur voix'));
  await expect.element(page.getByText('la voix « Marie (France) »', { exact: false })).toBeVisible();
  await userEvent.click(button('Commencer le test'));
  expect(checkUp.asked).toEqual(['prepare', 'start short Marie']);
});

test('while it runs it says how far it is, and can be passed on or stopped', async () => {
  const { checkUp } = await openDoctor();
  checkUp.show({ status: 'running', step: 4, stepCount: 19, doing: 'La voix commence-t-elle ?' });
  await expect.element(page.getByText('4 sur 19')).toBeVisible();
  await expect.element(page.getByText('La voix commence-t-elle ?')).toBeVisible();
  await userEvent.click(button('Passer'));
  await userEvent.click(button('Arrêter'));
  expect(checkUp.asked).toEqual(['prepare', 'skip', 'stop']);
});

test('a question takes the focus, and is answered with the keyboard', async () => {
  const { checkUp } = await openDoctor();
  const options = [
    { id: 'yes', label: 'Oui, en français' },
    { id: 'english', label: 'En anglais' },
  ];
  checkUp.show({ status: 'running', question: { text: 'Avez-vous entendu une phrase ?', options } });
  await expect.poll(focused).toHaveTextContent('Avez-vous entendu une phrase ?');
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(checkUp.asked).toEqual(['prepare', 'answer english']);
});

test('a bad verdict comes with the steps for this phone, a good one keeps them folded', async () => {
  const { checkUp } = await openDoctor();
  checkUp.show({ status: 'done', verdict: { ...GOOD, french: 'english' } });
  await expect.poll(focused).toHaveTextContent('le français n’est pas installé sur cet appareil');
  await expect.element(page.getByRole('combobox', { name: 'Votre appareil' })).toBeVisible();
  await userEvent.click(button('Retour aux voix'));
  checkUp.show({ verdict: GOOD });
  await userEvent.click(button('Docteur voix'));
  await expect.element(page.getByText('Cette voix parle français, sans Internet')).toBeVisible();
  await expect.element(page.getByText('Installer une meilleure voix')).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Votre appareil' })).not.toBeInTheDocument();
});

test('the report can be copied, and is selected where the browser refuses', async () => {
  const { checkUp } = await openDoctor();
  checkUp.show({ status: 'done', form: 'long', verdict: GOOD, report: '# Rapport' });
  await expect.element(page.getByRole('textbox', { name: 'Rapport' })).toHaveValue('# Rapport');
  await expect.element(page.getByText('Rien n’est envoyé : ce rapport')).toBeVisible();
  const copied: string[] = [];
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  await userEvent.click(button('Copier le rapport'));
  await expect.element(page.getByText('Le rapport est copié.')).toBeVisible();
  expect(copied).toEqual(['# Rapport']);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await userEvent.click(button('Copier le rapport'));
  await expect.element(page.getByText('Le rapport est sélectionné')).toBeVisible();
  await expect.poll(() => focused()?.tagName).toBe('TEXTAREA');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
});

test('going back stops the test, and leads to where one came from', async () => {
  const { checkUp } = await openDoctor();
  await userEvent.click(button('Retour aux voix'));
  expect(checkUp.asked).toContain('stop');
  await expect.poll(focused).toHaveTextContent('Docteur voix');
});
