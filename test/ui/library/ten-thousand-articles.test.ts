import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { summaryOf } from '../../../src/library/article-summary.ts';
import { addArticle } from '../../../src/library/write-article.ts';
import { write } from '../../../src/library/write.ts';
import { focusedName } from '../focus.ts';
import { anArticle, openShelf, titlesShown } from './shelf-page.ts';

const COUNT = 10_000;
/** How many are put in at once. */
const BATCH = 1000;
/** Has a word that no other has, in its text alone. */
const RARE = 7_421;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const titleOf = (number: number) => `Marché ${String(number).padStart(5, '0')}`;

let opened: Awaited<ReturnType<typeof openShelf>>;

beforeEach(async () => {
  for (let from = 0; from < COUNT; from += BATCH)
    await write((writing) =>
      Promise.all(
        Array.from({ length: BATCH }, (_, index) => {
          const number = from + index;
          const text = number === RARE ? 'On y vend un perroquet.' : 'On y vend du riz et du mil.';
          const article = anArticle(titleOf(number), text);
          const tags = number % 100 === 3 ? ['nord'] : [];
          return addArticle(writing, article, { ...summaryOf(article, number), tags });
        }),
      ),
    );
  opened = await openShelf([]);
});

test('the list opens, is filtered, put in order, searched and gone through, and holds few elements at any time', async () => {
  const { library } = opened;
  await expect.poll(() => titlesShown()[0]).toBe(titleOf(COUNT - 1));
  expect(library.snapshot.articles).toHaveLength(COUNT);
  expect(titlesShown()).toHaveLength(50);
  await userEvent.click(button('Afficher la suite (9 950)'.replace(' 950', '\u202f950')));
  await expect.poll(focusedName).toBe(titleOf(COUNT - 51));
  expect(titlesShown()).toHaveLength(100);

  await page.getByLabelText('Ranger').selectOptions('Titre');
  await expect.poll(() => titlesShown()[0]).toBe(titleOf(0));
  await page.getByLabelText('Montrer').selectOptions('Étiquette : nord');
  await expect.poll(() => titlesShown()[0]).toBe(titleOf(3));
  await expect.element(page.getByText('100 articles.')).toBeVisible();
  expect(titlesShown()).toHaveLength(50);

  await userEvent.fill(page.getByLabelText('Chercher un mot, un titre'), 'perroquet');
  await expect.poll(titlesShown, { timeout: 60_000 }).toEqual([titleOf(RARE)]);
  await expect.element(page.getByText('On y vend un perroquet.')).toBeVisible();
}, 120_000);

test('one of them is changed and removed, and comes back where it was', async () => {
  await expect.poll(() => titlesShown()[1]).toBe(titleOf(COUNT - 2));
  await userEvent.click(button(`Plus : ${titleOf(COUNT - 2)}`));
  await userEvent.click(button(`Supprimer : ${titleOf(COUNT - 2)}`));
  await expect.element(page.getByText(`« ${titleOf(COUNT - 2)} » est supprimé.`)).toBeVisible();
  expect(opened.library.snapshot.articles).toHaveLength(COUNT - 1);
  await userEvent.click(button('Annuler'));
  await expect.poll(() => titlesShown()[1]).toBe(titleOf(COUNT - 2));
}, 120_000);
