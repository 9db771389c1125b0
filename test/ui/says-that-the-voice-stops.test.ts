import { beforeEach, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { AppNotices } from '../../src/ui/app-notices.ts';
import { BackgroundNotice } from '../../src/ui/background-notice.ts';
import { FakePage } from '../fakes/fake-page.ts';
import { RAIN } from '../fakes/rain.ts';
import { focusedName } from './focus.ts';
import { openPage } from './page.ts';

const sentence = screen.getByText(/la voix s’arrête quand l’écran s’éteint/);

beforeEach(() => localStorage.clear());

function open(storage = () => localStorage) {
  const opened = openPage(RAIN);
  const page = new FakePage();
  const background = new BackgroundNotice(opened.player, page, storage);
  document
    .querySelector('.dock')
    ?.prepend(Object.assign(new AppNotices(), { player: opened.player, background }));
  opened.player.play();
  opened.engine.start();
  return { ...opened, page, background };
}

test('after the voice was cut off with the page hidden, it is said why', async () => {
  const { engine, page } = open();
  page.hide();
  engine.end('interrupted');
  page.show();
  await expect.element(sentence).toBeVisible();
});

test('it is said too where the page learns only on its return that the voice was cut off', () => {
  const { engine, page, background } = open();
  page.hide();
  page.show();
  engine.end('interrupted');
  expect(background.isDue).toBe(true);
});

test('it is said once on this device', async () => {
  const first = open();
  first.page.hide();
  first.engine.end('interrupted');
  await userEvent.click(screen.getByRole('button', { name: 'J’ai compris' }));
  await expect.element(sentence).not.toBeInTheDocument();
  expect(focusedName()).toBe('Lire');
  const kept = localStorage.getItem('background-notice');
  const second = openPage(RAIN);
  localStorage.setItem('background-notice', kept ?? '');
  const page = new FakePage();
  const background = new BackgroundNotice(second.player, page, () => localStorage);
  second.player.play();
  page.hide();
  second.engine.end('interrupted');
  expect(kept).not.toBeNull();
  expect(background.isDue).toBe(false);
});

test('a reader’s own pause, and a voice that fails in view, are something else', () => {
  const { player, engine, page, background } = open();
  page.hide();
  player.pause();
  page.show();
  player.play();
  engine.start();
  engine.end('interrupted');
  expect(background.isDue).toBe(false);
});

test('where storage is refused it is said all the same', () => {
  const { engine, page, background } = open(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  page.hide();
  engine.end('interrupted');
  expect(background.isDue).toBe(true);
  background.dismiss();
  expect(background.isDue).toBe(false);
});
