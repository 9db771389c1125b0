import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { ShortcutSettings } from '../../src/ui/settings/shortcut-settings.ts';
import { focusedName } from './focus.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');

afterEach(() => document.body.replaceChildren());

async function openShortcuts() {
  localStorage.clear();
  const settings = new SettingsStore(() => localStorage);
  document.body.append(Object.assign(new ShortcutSettings(), { settings }));
  await userEvent.click(page.getByText('Voir et changer les touches'));
  return settings;
}

test('each shortcut is listed with its keys', async () => {
  await openShortcuts();
  await expect
    .element(page.getByRole('listitem').first())
    .toHaveTextContent(/Lire ou mettre en pause.*Alt \+ Maj \+ L/);
  expect(page.getByRole('listitem').elements()).toHaveLength(11);
});

test('new keys are pressed, kept and said', async () => {
  const settings = await openShortcuts();
  await userEvent.click(button('Changer : Répéter la phrase'));
  await expect.element(status).toHaveTextContent(/Appuyez sur les touches/);
  await userEvent.keyboard('{Alt>}{Shift>}{K}{/Shift}{/Alt}');
  expect(settings.settings.shortcuts).toEqual({ repeat: 'Alt+Shift+K' });
  await expect.element(status).toHaveTextContent('« Répéter la phrase » : Alt + Maj + K.');
  await userEvent.click(button('Remettre les touches d’origine'));
  expect(settings.settings.shortcuts).toEqual({});
});

test('keys of another command, of the browser, or without a modifier are refused, and more can be tried', async () => {
  const settings = await openShortcuts();
  await userEvent.click(button('Changer : Arrêter'));
  await userEvent.keyboard('{Alt>}{Shift>}{L}{/Shift}{/Alt}');
  await expect.element(status).toHaveTextContent(/servent déjà à « Lire ou mettre en pause »/);
  await userEvent.keyboard('x');
  await expect.element(status).toHaveTextContent(/Ajoutez Alt ou Ctrl/);
  await userEvent.keyboard('{Control>}{P}{/Control}');
  await expect.element(status).toHaveTextContent(/Le navigateur ou l’appareil/);
  expect(settings.settings.shortcuts).toEqual({});
  await userEvent.keyboard('{Alt>}{Shift>}{X}{/Shift}{/Alt}');
  expect(settings.settings.shortcuts).toEqual({ stop: 'Alt+Shift+X' });
});

test('Escape changes nothing, and Tab leads on', async () => {
  const settings = await openShortcuts();
  await userEvent.click(button('Changer : Plus vite'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(focusedName).toBe('Changer : Plus vite');
  await expect.element(status).toHaveTextContent(/^$/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Annuler : Plus vite');
  await userEvent.keyboard('{Tab}');
  await expect.poll(focusedName).toBe('Changer : Plus doucement');
  await expect.element(button('Changer : Plus vite')).toBeVisible();
  expect(settings.settings.shortcuts).toEqual({});
});

test('all of them can be switched off', async () => {
  const settings = await openShortcuts();
  await userEvent.click(page.getByLabelText('Utiliser les raccourcis clavier'));
  expect(settings.settings.hasShortcuts).toBe(false);
});
