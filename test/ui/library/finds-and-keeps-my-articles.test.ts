import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Library } from '../../../src/library/library.ts';
import { summaryOf } from '../../../src/library/article-summary.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { ShareEvent } from '../../../src/ui/share/share-event.ts';
import { focusedName } from '../focus.ts';
import { anArticle, openShelf, titlesShown } from './shelf-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const long = anArticle('Zèbres et lions', 'Un texte bien long. '.repeat(400));
const short = anArticle('École du soir');
const middle = anArticle('Marché de Gao', 'Un texte. '.repeat(300));

let library: Library;

async function open(options = {}): Promise<void> {
  ({ library } = await openShelf([long, short, middle], options));
  await expect.poll(() => titlesShown().length).toBe(3);
}

/** What the lists of choices show. */
function chosen(): string[] {
  const lists = page.getByRole('combobox').elements();
  return lists.map((list) =>
    list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text ?? '') : '',
  );
}

afterEach(() => vi.restoreAllMocks());

test('an article tells where it is from, how long it is still to be heard, and leads to its page', async () => {
  await open();
  await library.noteHeard(long.id, 0.5, null);
  await library.noteHeard(short.id, 1, Date.now());
  const link = page.getByRole('link', { name: long.title });
  await expect.element(link).toHaveAttribute('href', `../article/${long.id}/`);
  await expect.element(page.getByText('exemple.fr · encore 4 min d’écoute')).toBeVisible();
  await expect.element(page.getByText('exemple.fr · 1 min d’écoute · déjà écouté')).toBeVisible();
});

test('the time is that of the speed chosen', async () => {
  await open();
  localStorage.setItem('settings', '{}');
  const { settings } = await openShelf([long]);
  settings.change({ speed: 2 });
  await expect.element(page.getByText('exemple.fr · 4 min d’écoute')).toBeVisible();
});

test('the list is put in order, and shows those of one kind', async () => {
  await open();
  await page.getByLabelText('Ranger').selectOptions('Titre');
  await expect.poll(titlesShown).toEqual([short.title, middle.title, long.title]);
  await page.getByLabelText('Ranger').selectOptions('Durée');
  await expect.poll(titlesShown).toEqual([short.title, middle.title, long.title]);
  await library.noteHeard(short.id, 1, Date.now());
  await library.noteHeard(middle.id, 0.2, null);
  await page.getByLabelText('Montrer').selectOptions('Déjà écoutés');
  await expect.poll(titlesShown).toEqual([short.title]);
  await page.getByLabelText('Montrer').selectOptions('Commencés');
  await expect.poll(titlesShown).toEqual([middle.title]);
  await page.getByLabelText('Montrer').selectOptions('À lire');
  await expect.poll(titlesShown).toEqual([middle.title, long.title]);
});

test('an article that was removed comes back where it was, by keys alone', async () => {
  await open();
  await page.getByLabelText('Ranger').selectOptions('Titre');
  await expect.poll(titlesShown).toEqual([short.title, middle.title, long.title]);
  button(`Plus : ${middle.title}`).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button(`Supprimer : ${middle.title}`)).toBeVisible();
  button(`Supprimer : ${middle.title}`).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(`« ${middle.title} » est supprimé.`)).toBeVisible();
  expect(library.snapshot.articles.map(({ id }) => id)).not.toContain(middle.id);
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  await expect.poll(titlesShown).toEqual([short.title, middle.title, long.title]);
  await expect.poll(focusedName).toBe(middle.title);
});

test('an article that was removed can be brought back, though the list shows others', async () => {
  await open();
  await userEvent.click(button(`Plus : ${middle.title}`));
  await userEvent.click(button(`Supprimer : ${middle.title}`));
  await page.getByLabelText('Montrer').selectOptions('Archives');
  await expect.element(page.getByText(`« ${middle.title} » est supprimé.`)).toBeVisible();
  await userEvent.click(button('Annuler'));
  await page.getByLabelText('Montrer').selectOptions('Tous');
  await expect
    .poll(() => titlesShown().toSorted())
    .toEqual([middle.title, long.title, short.title].toSorted());
});

test('an article goes into the archives, and out of them', async () => {
  await open();
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.click(button(`Archiver : ${short.title}`));
  await expect.element(page.getByText(`« ${short.title} » est dans les archives.`)).toBeVisible();
  await expect.poll(() => titlesShown().length).toBe(2);
  await userEvent.click(button('Annuler'));
  await expect.poll(() => titlesShown().length).toBe(3);
  await library.archive(short.id, true);
  await page.getByLabelText('Montrer').selectOptions('Archives');
  await expect.poll(titlesShown).toEqual([short.title]);
});

test('a tag is added, shows its articles, and comes back when it was taken away', async () => {
  await open();
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.fill(page.getByLabelText('Nouvelle étiquette'), 'classe');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Étiquettes : classe')).toBeVisible();
  await page.getByLabelText('Montrer').selectOptions('Étiquette : classe');
  await expect.poll(titlesShown).toEqual([short.title]);
  await page.getByLabelText('Montrer').selectOptions('Tous');
  await userEvent.click(button('Retirer « classe »'));
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => library.snapshot.articles.find(({ id }) => id === short.id)?.tags)
    .toEqual(['classe']);
});

test('what is chosen stays chosen: after a search, and when other tags come', async () => {
  await open();
  await library.setTags(short.id, ['classe']);
  await page.getByLabelText('Montrer').selectOptions('Étiquette : classe');
  await page.getByLabelText('Ranger').selectOptions('Titre');
  await library.setTags(long.id, ['afrique']);
  await expect.element(page.getByRole('option', { name: 'Étiquette : afrique' })).toBeInTheDocument();
  expect(chosen()).toEqual(['Étiquette : classe', 'Titre']);
  await userEvent.fill(page.getByRole('searchbox'), 'lions');
  await expect.poll(titlesShown).toEqual([long.title]);
  await userEvent.clear(page.getByRole('searchbox'));
  await expect.poll(titlesShown).toEqual([short.title]);
  expect(chosen()).toEqual(['Étiquette : classe', 'Titre']);
});

test('where only one tag is shown, an article that loses it can be brought back in its place', async () => {
  await open();
  await library.setTags(short.id, ['classe']);
  await page.getByLabelText('Montrer').selectOptions('Étiquette : classe');
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.click(button('Retirer « classe »'));
  await expect.element(page.getByText(`« ${short.title} » n’a plus l’étiquette « classe ».`)).toBeVisible();
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  await expect.poll(titlesShown).toEqual([short.title]);
  await expect.poll(focusedName).toBe(short.title);
});

test('what has just gone into the archives is there', async () => {
  await open();
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.click(button(`Archiver : ${short.title}`));
  await page.getByLabelText('Montrer').selectOptions('Archives');
  await expect.poll(titlesShown).toEqual([short.title]);
  await userEvent.click(button('Annuler'));
  await expect.poll(titlesShown).toEqual([]);
  await expect.poll(focusedName).toMatch(/^Tous/);
});

test('an article asks to be shared, one shipped with the app too', async () => {
  const shipped = { ...summaryOf(middle, 0), id: 'de-la-maison', title: 'De la maison', isShipped: true };
  const { screen } = await openShelf([short], { shipped: [shipped] });
  const asked: string[] = [];
  screen.addEventListener(ShareEvent.type, ({ id }) => asked.push(id));
  for (const { title } of [short, shipped]) {
    await userEvent.click(button(`Plus : ${title}`));
    await userEvent.click(button(`Partager cet article : ${title}`));
  }
  expect(asked).toEqual([short.id, 'de-la-maison']);
  await expect.element(button('Supprimer : De la maison')).not.toBeInTheDocument();
});

test('a full disk is told on the article, and nothing is lost', async () => {
  await open();
  vi.spyOn(library, 'remove').mockRejectedValue(new LibraryError('full'));
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.click(button(`Supprimer : ${short.title}`));
  await expect.element(page.getByText('Il n’y a plus assez de place sur cet appareil')).toBeVisible();
  expect(titlesShown()).toContain(short.title);
});

test('a full disk is told where a tag could not be kept', async () => {
  await open();
  vi.spyOn(library, 'setTags').mockRejectedValue(new LibraryError('full'));
  await userEvent.click(button(`Plus : ${short.title}`));
  await userEvent.fill(page.getByLabelText('Nouvelle étiquette'), 'classe');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Il n’y a plus assez de place sur cet appareil')).toBeVisible();
  await expect.element(page.getByText('Étiquettes : classe')).not.toBeInTheDocument();
});

test('what was begun last is the first thing to go on with', async () => {
  await open({ begunLast: middle.id });
  await library.noteHeard(middle.id, 0.3, null);
  await expect
    .element(page.getByRole('link', { name: 'Continuer' }))
    .toHaveAttribute('href', `../article/${middle.id}/`);
});

test('who has no article yet is shown how to add one', async () => {
  ({ library } = await openShelf([]));
  await expect
    .element(page.getByText('Vous n’avez pas encore ajouté d’article.', { exact: false }))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Ajouter un article' }))
    .toHaveAttribute('href', '../ajouter/');
});

test('a long list is shown piece by piece, and the focus goes on where the next piece begins', async () => {
  ({ library } = await openShelf(Array.from({ length: 60 }, (_, index) => anArticle(`Article ${index}`))));
  await page.getByLabelText('Ranger').selectOptions('Titre');
  await expect.poll(() => titlesShown().length).toBe(50);
  await userEvent.click(button('Afficher la suite (10)'));
  await expect.poll(() => titlesShown().length).toBe(60);
  await expect.poll(focusedName).toBe('Article 50');
});

test('markup in a title is text', async () => {
  ({ library } = await openShelf([{ ...short, title: '<img src=x onerror=alert(1)>' }]));
  await expect.poll(titlesShown).toEqual(['<img src=x onerror=alert(1)>']);
});
