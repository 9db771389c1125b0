import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SleepTimer } from '../../src/speech/sleep-timer.ts';
import { SleepSettings } from '../../src/ui/settings/sleep-settings.ts';
import { SleepNote } from '../../src/ui/sleep-note.ts';
import { RAIN } from '../fakes/rain.ts';
import { focusedName } from './focus.ts';
import { openPage } from './page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');

afterEach(() => document.body.replaceChildren());

function openSleep() {
  const opened = openPage(RAIN);
  const timer = new SleepTimer(opened.player);
  document.body.replaceChildren(Object.assign(new SleepSettings(), { timer }));
  return { ...opened, timer };
}

test('a time is set by one tap, is added to, and cancelled', async () => {
  const { timer } = openSleep();
  await expect.element(status).toHaveTextContent(/^$/);
  await userEvent.click(button('10 min'));
  await expect.element(status).toHaveTextContent('La voix s’arrête dans 10 min.');
  await userEvent.click(button('+ 5 min'));
  await expect.element(status).toHaveTextContent('La voix s’arrête dans 15 min.');
  await userEvent.click(button('Ne plus s’arrêter'));
  await expect.element(status).toHaveTextContent(/^$/);
  expect(timer.snapshot.end).toBe('never');
  await expect.poll(focusedName).toBe('5 min');
});

test('any number of minutes can be typed', async () => {
  const { timer } = openSleep();
  await userEvent.click(page.getByRole('spinbutton'));
  await userEvent.keyboard('25{Enter}');
  expect(timer.snapshot).toEqual({ end: 'time', left: 25 * 60_000 });
});

test.for([
  ['Fin du paragraphe', 'La voix s’arrête à la fin du paragraphe.'],
  ['Fin de l’article', 'La voix s’arrête à la fin de l’article.'],
] as const)('« %s » is an end too', async ([name, sentence]) => {
  openSleep();
  await expect.element(button(name)).toBeVisible();
  button(name).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(status).toHaveTextContent(sentence);
});

test('over the player a line tells of it, only while it is set', async () => {
  const { timer } = openSleep();
  document.body.replaceChildren(Object.assign(new SleepNote(), { timer }));
  await expect.element(page.getByText(/La voix/)).not.toBeInTheDocument();
  timer.endIn(12);
  await expect.element(page.getByText('La voix s’arrête dans 12 min.')).toBeVisible();
  timer.cancel();
  await expect.element(page.getByText(/La voix/)).not.toBeInTheDocument();
});
