import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ORDINARY } from '../../../src/settings/reading.ts';
import { ProfileStore } from '../../../src/settings/reading-profiles.ts';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import { ProfileSettings } from '../../../src/ui/reading/profile-settings.ts';
import { focusedName } from '../focus.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => document.body.replaceChildren());

function openProfiles() {
  localStorage.clear();
  const store = new ReadingStore(() => localStorage);
  const profiles = new ProfileStore(() => localStorage);
  document.body.append(Object.assign(new ProfileSettings(), { store, profiles }));
  return { store, profiles };
}

test('a profile is applied at once, and can be taken back', async () => {
  const { store } = openProfiles();
  store.change({ theme: 'sepia' });
  await userEvent.click(button('Dyslexie'));
  expect(store.reading).toMatchObject({ letter: 18, theme: 'system' });
  await userEvent.click(button('Annuler'));
  expect(store.reading).toEqual({ ...ORDINARY, theme: 'sepia' });
});

test('one’s own settings are kept under a name, applied again, and brought back when it was deleted', async () => {
  const { store, profiles } = openProfiles();
  store.change({ size: 150 });
  await userEvent.fill(page.getByRole('textbox'), 'Le soir');
  await userEvent.click(button('Garder'));
  store.change(ORDINARY);
  await userEvent.click(button('Le soir'));
  expect(store.reading.size).toBe(150);
  await userEvent.click(button('Supprimer Le soir'));
  expect(profiles.profiles).toEqual([]);
  await userEvent.click(button('Annuler'));
  expect(profiles.profiles).toEqual([{ name: 'Le soir', reading: { ...ORDINARY, size: 150 } }]);
});

test('once one is deleted, the focus is on what brings it back, and not on the next one to delete', async () => {
  const { profiles } = openProfiles();
  for (const name of ['Le matin', 'Le soir']) profiles.save(name, ORDINARY);
  await userEvent.click(button('Supprimer Le matin'));
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  expect(profiles.profiles.map(({ name }) => name).toSorted()).toEqual(['Le matin', 'Le soir']);
});

test('without a name nothing is kept, and it is said', async () => {
  const { profiles } = openProfiles();
  await userEvent.click(button('Garder'));
  await expect.element(page.getByText('Donnez d’abord un nom à ces réglages.')).toBeVisible();
  expect(profiles.profiles).toEqual([]);
});
