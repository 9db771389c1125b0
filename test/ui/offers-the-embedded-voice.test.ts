import { expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { BackgroundNotice } from '../../src/ui/background-notice.ts';
import { VoiceOffer } from '../../src/ui/voice-offer.ts';
import { FakePage } from '../fakes/fake-page.ts';
import { FakeVoiceStore } from '../fakes/fake-voice-store.ts';
import { RAIN } from '../fakes/rain.ts';
import { focusedName } from './focus.ts';
import { openPage } from './page.ts';

const offer = screen.getByRole('button', { name: 'Télécharger la voix intégrée (1 Mo)' });

function open() {
  const opened = openPage(RAIN);
  const page = new FakePage();
  const voice = new FakeVoiceStore();
  const background = new BackgroundNotice(opened.player, page, () => localStorage);
  const element = Object.assign(new VoiceOffer(), { player: opened.player, background, voice });
  document.querySelector('player-bar')?.before(element);
  return { ...opened, page, voice, background, element };
}

test('nothing is offered where a voice reads', async () => {
  const { player, engine, element } = open();
  player.play();
  engine.start();
  await element.updateComplete;
  expect(offer.elements()).toEqual([]);
});

test('where nothing speaks French it is offered, and downloaded only when taken', async () => {
  const { engine, voice, element } = open();
  engine.find([], 'none');
  await expect.element(offer).toBeVisible();
  expect(voice.asked).toEqual([]);
  await userEvent.click(offer);
  expect(voice.asked).toEqual(['download']);
  await expect.poll(focusedName).toBe('Annuler');
  voice.show({ status: 'ready' });
  await element.updateComplete;
  expect(screen.getByText('Voix intégrée').elements()).toEqual([]);
});

test('what goes wrong with it is said in the same place', async () => {
  const { engine, voice } = open();
  engine.find([], 'none');
  await userEvent.click(offer);
  voice.show({ status: 'failed', problem: 'La connexion a été coupée.' });
  await expect.element(screen.getByText('La connexion a été coupée.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(voice.asked).toEqual(['download', 'download']);
});

test('it is offered once the system has cut the voice off in the background, until that is understood', async () => {
  const { player, engine, page, background, element } = open();
  player.play();
  engine.start();
  page.hide();
  engine.end('interrupted');
  page.show();
  await expect.element(offer).toBeVisible();
  background.dismiss();
  await element.updateComplete;
  expect(offer.elements()).toEqual([]);
});

test('it is not offered where it is on this device', async () => {
  const { engine, voice, element } = open();
  voice.show({ status: 'ready' });
  engine.find([], 'none');
  await element.updateComplete;
  expect(offer.elements()).toEqual([]);
});
