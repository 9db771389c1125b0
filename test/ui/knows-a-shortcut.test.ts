import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/ui/shortcuts/commands.ts';
import { keysLabel } from '../../src/ui/shortcuts/keys-label.ts';
import { keysOf } from '../../src/ui/shortcuts/keys-of.ts';
import { whyNot } from '../../src/ui/shortcuts/taken-keys.ts';

const ALT_SHIFT = { altKey: true, shiftKey: true };

test.for([
  ['L', 'KeyL', 'Alt+Shift+L', 'QWERTY'],
  ['A', 'KeyQ', 'Alt+Shift+A', 'AZERTY: the letter on the key, not the place of it'],
  ['M', 'Semicolon', 'Alt+Shift+M', 'AZERTY'],
  ['Ò', 'KeyL', 'Alt+Shift+L', 'Option on a Mac types another letter'],
  ['Dead', 'KeyN', 'Alt+Shift+N', 'Option on a Mac types an accent'],
  ['Д', 'KeyL', 'Alt+Shift+L', 'letters that are not Latin'],
  ['1', 'Digit1', 'Alt+Shift+1', 'AZERTY, where digits need Shift'],
  ['!', 'Digit1', 'Alt+Shift+1', 'QWERTY, where they do not'],
  [' ', 'Space', 'Alt+Shift+Space', 'the space bar'],
  ['ArrowLeft', 'ArrowLeft', 'Alt+Shift+ArrowLeft', 'an arrow'],
  ['Alt', 'AltLeft', undefined, 'a modifier alone'],
  ['ù', 'Quote', undefined, 'a sign'],
] as const)('%s on %s is %s: %s', ([key, code, expected]) => {
  expect(keysOf(new KeyboardEvent('keydown', { key, code, ...ALT_SHIFT }))).toBe(expected);
});

test('what AltGr types is no shortcut', () => {
  const typed = { key: 'E', code: 'KeyE', ctrlKey: true, altKey: true, modifierAltGraph: true };
  expect(keysOf(new KeyboardEvent('keydown', typed))).toBeUndefined();
});

test.for([
  'L',
  'Shift+L',
  'ArrowLeft',
  'Ctrl+L',
  'Meta+L',
  'Alt+F',
  'Alt+F4',
  'Ctrl+Shift+T',
  'Alt+Shift+T',
  'Ctrl+Tab',
])('%s cannot be a shortcut, and a sentence says why', (keys) => {
  expect(whyNot(keys)).toMatch(/\.$/);
});

test('the shortcuts by default are free, different from each other, and have a modifier', () => {
  for (const { keys } of COMMANDS) expect(whyNot(keys)).toBeUndefined();
  expect(new Set(COMMANDS.map(({ keys }) => keys)).size).toBe(COMMANDS.length);
});

test('keys are named as on a French keyboard', () => {
  expect(keysLabel('Alt+Shift+ArrowLeft', false)).toEqual(['Alt', 'Maj', '←']);
  expect(keysLabel('Alt+Shift+L', true)).toEqual(['Option', 'Maj', 'L']);
});
