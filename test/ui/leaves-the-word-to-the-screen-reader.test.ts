import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ScreenReaderSettings } from '../../src/ui/settings/screen-reader-settings.ts';
import { SettingsDialog } from '../../src/ui/settings-dialog.ts';
import { yieldToScreenReader } from '../../src/ui/yield-to-screen-reader.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

afterEach(() => document.body.replaceChildren());

function openReading(usesScreenReader: boolean) {
  const opened = openPage(RAIN);
  const { player, settings } = opened;
  settings.change({ usesScreenReader });
  const dialog = new SettingsDialog();
  dialog.append(Object.assign(new ScreenReaderSettings(), { settings }));
  document.body.append(dialog);
  yieldToScreenReader(player, settings);
  player.play();
  return opened;
}

test.for([
  [true, false],
  [false, true],
])('with a screen reader: %s, the voice goes on when a dialog opens: %s', async ([uses, goesOn]) => {
  const { player } = openReading(uses === true);
  await userEvent.click(page.getByRole('button', { name: 'Réglages' }));
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => player.snapshot.isReading).toBe(goesOn);
});

test('with a screen reader, the voice pauses when the focus moves into the text', () => {
  const { player } = openReading(true);
  const paragraph = document.querySelector<HTMLElement>('article p:not(.facts)');
  if (!paragraph) throw new Error('The page has no paragraph');
  paragraph.tabIndex = -1;
  paragraph.focus();
  expect(player.snapshot.isReading).toBe(false);
});

test('with a screen reader, a tap on the text brings no buttons', async () => {
  const { settings } = openReading(true);
  await userEvent.click(page.getByText(RAIN[0]?.text ?? ''));
  await expect.element(page.getByRole('button', { name: 'Lire à partir d’ici' })).not.toBeInTheDocument();
  settings.change({ usesScreenReader: false });
  await userEvent.click(page.getByText(RAIN[0]?.text ?? ''));
  await expect.element(page.getByRole('button', { name: 'Lire à partir d’ici' })).toBeVisible();
});
