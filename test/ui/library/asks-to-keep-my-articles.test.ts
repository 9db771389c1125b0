import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryStorage } from '../../../src/ui/library/library-storage.ts';
import { focusedName } from '../focus.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['agrees', true, 'Le navigateur gardera vos articles.', 'Sur cet appareil'],
  ['refuses', false, /n’a pas accepté. Installez l’application/, 'Demander à garder mes articles'],
])(
  'what the browser answers is told where it %s, and the focus is not lost',
  async (_, agrees, told, focus) => {
    let persistent = false;
    const parts = {
      storage: () => Promise.resolve({ persistent, used: 2_000_000, quota: 0 }),
      persist: async () => void (persistent = agrees),
      isInSafari: false,
    };
    document.body.append(Object.assign(new LibraryStorage(), { parts }));
    await expect.element(page.getByRole('button', { name: 'Demander à garder' })).toBeVisible();
    page.getByRole('button', { name: 'Demander à garder' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(told)).toBeVisible();
    await expect.poll(focusedName).toBe(focus);
  },
);
