import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

const here = page.getByRole('button', { name: 'Lire à partir d’ici' });

test('a tap on a paragraph offers to read from the sentence that was tapped', async () => {
  const { engine } = openPage(RAIN);
  await userEvent.click(page.getByText('Le bus arrive enfin.'), { position: { x: 40, y: 24 } });
  expect(engine.spoken).toEqual([]);
  await userEvent.click(here);
  expect(engine.saying).toBe('Le bus arrive enfin.');
  await expect.element(here).not.toBeInTheDocument();
});

test('the offer goes away with Escape, and with a tap beside the text', async () => {
  openPage(RAIN);
  await userEvent.click(page.getByText('Il pleut.'));
  await expect.element(here).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(here).not.toBeInTheDocument();
  await userEvent.click(page.getByText('Il pleut.'));
  await expect.element(here).toBeVisible();
  await userEvent.click(page.getByRole('heading', { name: 'La pluie' }));
  await expect.element(here).not.toBeInTheDocument();
});

test('selecting text is not a tap', async () => {
  openPage(RAIN);
  const text = document.querySelector('article > p')?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, 0, text, 8);
  document.querySelector('article > p')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(here).not.toBeInTheDocument();
});
