import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RestoreReport } from '../../../src/library/backup/restore-report.ts';
import { LibraryBackup } from '../../../src/ui/library/library-backup.ts';
import { restoreSentences } from '../../../src/ui/library/restore-sentences.ts';
import { focusedName } from '../focus.ts';

const NOTHING: RestoreReport = {
  added: 0,
  known: 0,
  beside: 0,
  unreadable: 0,
  places: 0,
  queued: 0,
  settings: null,
  lexicon: null,
  reading: null,
  profiles: null,
};

afterEach(() => document.body.replaceChildren());

test('who is asked about a choice is led to the answers, and back when all is answered', async () => {
  const taken: string[] = [];
  const parts = {
    backUp: () => Promise.resolve(new Blob()),
    restore: () => Promise.resolve(NOTHING),
    choicesIn: () =>
      ['Vitesse ?', 'Voix ?'].map((question) => ({ question, take: () => void taken.push(question) })),
  };
  const backup = Object.assign(new LibraryBackup(), { parts });
  document.body.append(backup);
  await backup.updateComplete;
  const input = backup.shadowRoot?.querySelector('input');
  if (!input) throw new Error('No file can be chosen');
  await userEvent.upload(input, new File(['x'], 'a.zip'));
  await expect.element(page.getByText('Vitesse ?')).toBeVisible();
  await expect.poll(focusedName).toBe('Garder comme ici');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Voix ?')).toBeVisible();
  await expect.poll(focusedName).toBe('Garder comme ici');
  await page.getByRole('button', { name: 'Prendre comme dans le fichier' }).click();
  await expect.poll(focusedName).toBe('Sauvegarder tout dans un fichier');
  expect(taken).toEqual(['Voix ?']);
});

test.each([
  [{}, ['Il n’y a pas d’article dans cette sauvegarde.']],
  [{ unreadable: 1 }, ['1 article du fichier est abîmé : il n’a pas pu être repris.']],
  [
    { added: 2, beside: 1, queued: 1 },
    [
      '2 articles sont revenus.',
      '1 est gardé à côté d’un autre article du même nom.',
      '1 article est revenu dans « À écouter ».',
    ],
  ],
  [
    { added: 3, beside: 2, known: 1, places: 2, queued: 3, unreadable: 2 },
    [
      '3 articles sont revenus.',
      '2 sont gardés à côté d’autres articles du même nom.',
      '1 article était déjà là.',
      '2 places de lecture sont reprises.',
      '3 articles sont revenus dans « À écouter ».',
      '2 articles du fichier sont abîmés : ils n’ont pas pu être repris.',
    ],
  ],
])('what came back is told: %o', (counts, sentences) => {
  expect(restoreSentences({ ...NOTHING, ...counts })).toEqual(sentences);
});
