import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { COMMANDS } from '../../src/ui/shortcuts/commands.ts';
import { listenForShortcuts } from '../../src/ui/shortcuts/shortcuts.ts';
import { playerCommands } from '../../src/ui/shortcuts/player-commands.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

localStorage.clear();
const settings = new SettingsStore(() => localStorage);
let done: string[] = [];
const note = (name: string) => () => void done.push(name);
listenForShortcuts(settings, {
  play: note('play'),
  pause: note('pause'),
  stop: note('stop'),
  repeat: note('repeat'),
  'previous-sentence': note('previous-sentence'),
  'next-sentence': note('next-sentence'),
  'previous-paragraph': note('previous-paragraph'),
  'next-paragraph': note('next-paragraph'),
  faster: note('faster'),
  slower: note('slower'),
  word: note('word'),
  'read-here': note('read-here'),
});

/** What a key press does: the names of the commands. */
async function pressed(keys: string): Promise<string[]> {
  done = [];
  await userEvent.keyboard(keys);
  return done;
}

test.for(COMMANDS)('$keys: $label', async ({ name, keys }) => {
  const [, , last = ''] = keys.split('+');
  expect(await pressed(`{Alt>}{Shift>}{${last}}{/Shift}{/Alt}`)).toEqual([name]);
});

test('letters alone do nothing, and Escape pauses', async () => {
  expect(await pressed('lsr')).toEqual([]);
  expect(await pressed('{Escape}')).toEqual(['pause']);
});

test('nothing happens while something is written in a field', async () => {
  document.body.innerHTML = '<input type="search"><textarea></textarea><p contenteditable>a</p>';
  for (const field of document.body.children) {
    await userEvent.click(field);
    expect(await pressed('{Alt>}{Shift>}{L}{/Shift}{/Alt}')).toEqual([]);
  }
  document.body.innerHTML = '<input type="checkbox">';
  await userEvent.click(document.querySelector('input') ?? document.body);
  expect(await pressed('{Alt>}{Shift>}{L}{/Shift}{/Alt}')).toEqual(['play']);
});

test('Escape in a dialog closes it, and the voice goes on', async () => {
  document.body.innerHTML = '<dialog><button>Fermer</button></dialog>';
  document.querySelector('dialog')?.showModal();
  expect(await pressed('{Escape}')).toEqual([]);
  expect(document.querySelector('dialog')?.open).toBe(false);
});

test('keys that the reader has changed take the place of the old ones', async () => {
  settings.change({ shortcuts: { play: 'Ctrl+Alt+K' } });
  expect(await pressed('{Control>}{Alt>}{K}{/Alt}{/Control}')).toEqual(['play']);
  expect(await pressed('{Alt>}{Shift>}{L}{/Shift}{/Alt}')).toEqual([]);
  settings.change({ shortcuts: {} });
});

test('switched off, no key does anything', async () => {
  settings.change({ hasShortcuts: false });
  expect(await pressed('{Alt>}{Shift>}{L}{/Shift}{/Alt}{Escape}')).toEqual([]);
  settings.change({ hasShortcuts: true });
});

test('the commands move the voice', () => {
  const { engine, player, follow, settings: chosen } = openPage(RAIN);
  const run = playerCommands(player, follow, chosen);
  run.play();
  expect(engine.saying).toBe('Il pleut.');
  run['next-sentence']();
  run.repeat();
  expect(engine.spoken.slice(-2).map(({ text }) => text)).toEqual(['La rue est vide.', 'La rue est vide.']);
  run['next-paragraph']();
  expect(engine.saying).toBe('Le bus arrive enfin.');
  run.faster();
  expect(chosen.settings.speed).toBe(1.1);
  run.slower();
  run.slower();
  expect(chosen.settings.speed).toBe(0.9);
  run.play();
  expect(player.snapshot.status).toBe('paused');
  run.stop();
  expect(player.snapshot.status).toBe('idle');
});

test('« ici » is what is selected, else the first line in view', () => {
  const { engine, player, follow, settings: chosen } = openPage(RAIN);
  const run = playerCommands(player, follow, chosen);
  run['read-here']();
  expect(engine.saying).toBe('Il pleut.');
  const text = document.querySelectorAll('article > p')[1]?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, 24, text, 30);
  run['read-here']();
  expect(engine.saying).toBe('Tout le monde monte.');
});
