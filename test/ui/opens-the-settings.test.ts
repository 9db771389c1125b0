import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ScreenSettings } from '../../src/ui/settings/screen-settings.ts';
import { SettingsDialog } from '../../src/ui/settings-dialog.ts';
import { RAIN } from '../fakes/rain.ts';
import { focusedName } from './focus.ts';
import { openPage } from './page.ts';

const dialog = page.getByRole('dialog', { name: 'Réglages' });

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['highlight'];
});

function openSettings() {
  const opened = openPage(RAIN);
  const made = new SettingsDialog();
  made.append(Object.assign(new ScreenSettings(), { settings: opened.settings }));
  document.body.append(made);
  return opened;
}

test('a button of the player opens the settings over the whole of a narrow screen, and the voice goes on', async () => {
  const { player } = openSettings();
  player.play();
  await userEvent.click(page.getByRole('button', { name: 'Réglages' }));
  await expect.element(dialog).toBeVisible();
  const { width, height } = dialog.element().getBoundingClientRect();
  expect({ width, height }).toEqual({ width: innerWidth, height: innerHeight });
  expect(player.snapshot.isReading).toBe(true);
});

test.for([
  ['Fermer', () => userEvent.click(page.getByRole('button', { name: 'Fermer' }))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
] as const)('%s closes it, and the button has the focus again', async ([, close]) => {
  openSettings();
  await userEvent.click(page.getByRole('button', { name: 'Réglages' }));
  await expect.poll(focusedName).toBe('Fermer');
  await close();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(focusedName).toBe('Réglages');
});

test('a tap beside the controls leaves the keys with the dialog, and beside the panel closes it', async () => {
  await page.viewport(1000, 600);
  openSettings();
  await userEvent.click(page.getByRole('button', { name: 'Réglages' }));
  await userEvent.click(page.getByRole('heading', { name: 'Écran' }));
  const seen: EventTarget[][] = [];
  document.addEventListener('keydown', (event) => seen.push(event.composedPath()), { once: true });
  await userEvent.keyboard('a');
  expect(seen[0]?.some((target) => target instanceof HTMLDialogElement)).toBe(true);
  await userEvent.click(dialog, { position: { x: -100, y: 300 }, force: true });
  await expect.element(dialog).not.toBeInTheDocument();
  await page.viewport(360, 720);
});

test('what is read is marked as the reader likes', async () => {
  const { engine, player, settings } = openSettings();
  const show = () =>
    Object.assign(document.documentElement.dataset, { highlight: settings.settings.highlight });
  settings.addEventListener('change', show);
  show();
  player.play();
  engine.start();
  const marked = document.querySelector('[data-reading]') ?? document.body;
  const style = () => {
    const { backgroundColor, borderInlineStartColor } = getComputedStyle(marked);
    const { backgroundColor: lit, textDecorationLine } = getComputedStyle(marked, '::highlight(sentence)');
    const clear = 'rgba(0, 0, 0, 0)';
    return {
      ground: backgroundColor !== clear,
      bar: borderInlineStartColor !== clear,
      lit: lit !== clear,
      line: textDecorationLine,
    };
  };
  expect(style()).toEqual({ ground: true, bar: true, lit: true, line: 'none' });
  await userEvent.click(page.getByRole('button', { name: 'Réglages' }));
  await userEvent.click(page.getByLabelText('Souligné'));
  expect(style()).toEqual({ ground: false, bar: true, lit: false, line: 'underline' });
  await userEvent.click(page.getByLabelText('Pas de repère'));
  expect(style()).toEqual({ ground: false, bar: false, lit: false, line: 'none' });
  await userEvent.click(page.getByLabelText('Garder l’écran allumé'));
  await userEvent.click(page.getByLabelText('Passer l’écran au noir'));
  expect(settings.settings).toMatchObject({ highlight: 'none', keepsAwake: false, dims: true });
});
