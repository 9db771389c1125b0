import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ORDINARY, type Reading } from '../../../src/settings/reading.ts';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import { ReadingOffer } from '../../../src/ui/reading/reading-offer.ts';
import { RAIN } from '../../fakes/rain.ts';
import { focusedName } from '../focus.ts';
import { openPage } from '../page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => document.body.replaceChildren());

function offer(offered: Reading | null) {
  localStorage.clear();
  const store = new ReadingStore(() => localStorage);
  store.change({ theme: 'dark' });
  openPage(RAIN);
  document.querySelector('.dock')?.prepend(Object.assign(new ReadingOffer(), { store, offered }));
  return store;
}

test('what the link brings is told, and nothing changes until it is applied', async () => {
  const store = offer({ ...ORDINARY, size: 200, font: 'andika' });
  await expect.element(page.getByText(/: texte à 200 %, police Andika \(19 ko\)\./)).toBeVisible();
  expect(store.reading).toEqual({ ...ORDINARY, theme: 'dark' });
  await userEvent.click(button('Appliquer'));
  expect(store.reading).toEqual({ ...ORDINARY, size: 200, font: 'andika' });
  await expect.poll(focusedName).toBe('Garder');
  await userEvent.click(button('Revenir à mes réglages'));
  expect(store.reading).toEqual({ ...ORDINARY, theme: 'dark' });
  await expect.element(button('Garder')).not.toBeInTheDocument();
  expect(focusedName()).toBe('Lire');
});

test.for([
  ['Non merci', { ...ORDINARY, size: 200 }],
  ['Fermer', null],
] as const)('%s leaves everything as it was', async ([name, offered]) => {
  const store = offer(offered);
  await userEvent.click(button(name));
  expect(store.reading).toEqual({ ...ORDINARY, theme: 'dark' });
  await expect.element(button(name)).not.toBeInTheDocument();
  expect(focusedName()).toBe('Lire');
});
