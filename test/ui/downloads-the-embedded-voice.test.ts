import '../../src/ui/styles/page.css';
import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { EmbeddedVoiceElement } from '../../src/ui/embedded-voice.ts';
import { FakeVoiceStore } from '../fakes/fake-voice-store.ts';
import { focusedName } from './focus.ts';

const button = (name: string) => screen.getByRole('button', { name });
const progress = screen.getByRole('progressbar');

let voice: FakeVoiceStore;
let element: EmbeddedVoiceElement;

beforeEach(() => {
  voice = new FakeVoiceStore();
  element = Object.assign(new EmbeddedVoiceElement(), { voice });
  document.body.replaceChildren(element);
});

test('it is said what it is, what it weighs and what it is good for, and nothing is downloaded', async () => {
  const what = 'Voix intégrée : 1 Mo, fonctionne écran éteint et sans réseau';
  await expect.element(screen.getByRole('group', { name: what })).toBeVisible();
  await expect.element(button('Télécharger')).toBeVisible();
  expect(voice.asked).toEqual([]);
});

test('the download shows how far it is, and can be given up', async () => {
  await userEvent.click(button('Télécharger'));
  voice.show({ received: 400_000 });
  await expect.element(screen.getByText('0,4 sur 1,0 Mo')).toBeVisible();
  await expect.element(progress).toHaveProperty('value', 400_000);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Téléchargement en cours.');
  await userEvent.click(button('Annuler'));
  await expect.element(button('Télécharger')).toBeVisible();
  await expect.element(progress).not.toBeInTheDocument();
  expect(voice.asked).toEqual(['download', 'cancel']);
});

test('what went wrong is said with what to do, and tried again at a tap', async () => {
  voice.show({ status: 'failed', problem: 'La connexion a été coupée.', sizeOnDisk: 266_389 });
  await expect.element(screen.getByRole('status')).toHaveTextContent('La connexion a été coupée.');
  await expect.element(button('Supprimer (0,3 Mo)')).toBeVisible();
  await userEvent.click(button('Réessayer'));
  expect(voice.asked).toEqual(['download']);
});

test('once it is here its size is told, and it can be taken away', async () => {
  voice.show({ status: 'ready', received: 978_954, sizeOnDisk: 978_954 });
  await expect.element(screen.getByRole('status')).toHaveTextContent('est sur cet appareil');
  await userEvent.click(button('Supprimer (1 Mo)'));
  await expect.element(button('Télécharger')).toBeVisible();
  expect(voice.asked).toEqual(['remove']);
});

test('by keyboard, the focus is always on what can be done next', async () => {
  await userEvent.tab();
  expect(focusedName()).toBe('Télécharger');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Annuler');
  voice.show({ status: 'ready', sizeOnDisk: 978_954 });
  await expect.poll(focusedName).toBe('Supprimer (1 Mo)');
});

test.each(['1rem', '2rem'])('nothing is cut off at 320 px with letters of %s', async (size) => {
  document.documentElement.style.fontSize = size;
  document.body.style.width = '320px';
  voice.show({ status: 'failed', problem: 'Le téléchargement n’a pas abouti.', sizeOnDisk: 266_389 });
  await element.updateComplete;
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(320 + 8);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
