import { expect, test } from 'vitest';
import { unbroken } from '../../src/editions/unbroken.ts';

test.each([
  ['La voix ne répond pas : réessayez.', 'La voix ne répond pas\u00a0: réessayez.'],
  ['<p>Utilisez-vous un lecteur d’écran ?</p>', '<p>Utilisez-vous un lecteur d’écran\u00a0?</p>'],
  ['Touchez « Écouter ensuite » !', 'Touchez «\u00a0Écouter ensuite\u00a0»\u00a0!'],
  ['`Le mot « ${written} »`', '`Le mot «\u00a0${written}\u00a0»`'],
  ['`${label} : ${title}`', '`${label}\u00a0: ${title}`'],
])('in %j the spaces of French do not break', (text, whole) => {
  expect(unbroken(text)).toBe(whole);
});

test.each([
  'dialog :is(h2, p) { margin: 0 }',
  '<details ?open=${isOpen} class="part" :x>',
  '/\\d ?(h|min)/',
  'const [one, other] = [1, 2];',
])('%j is not of French, and stays', (code) => {
  expect(unbroken(code)).toBe(code);
});

test('what it changes of code is white space to it', () => {
  const code = 'return isOpen ? 1 : 2;';
  expect(unbroken(code)).not.toBe(code);
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  expect(new Function('isOpen', unbroken(code))(true)).toBe(1);
});
