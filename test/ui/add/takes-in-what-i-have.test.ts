import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportError } from '../../../src/import/import-error.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { focusedName } from '../focus.ts';
import { aFile, openAdd } from './add-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

let opened: Awaited<ReturnType<typeof openAdd>>;

const kept = () => opened.library.snapshot.articles.map(({ title }) => title).toSorted();

/** Hands files in, as by the picker. */
async function choose(...files: readonly File[]): Promise<void> {
  const input = opened.screen.shadowRoot?.querySelector('file-door')?.shadowRoot?.querySelector('input');
  if (!input) throw new Error('there is no place for a file');
  await userEvent.upload(input, [...files]);
}

/** Pastes into the field, as from another app. */
function paste(data: Readonly<Record<string, string>>): void {
  const field = opened.screen.shadowRoot?.querySelector('paste-door')?.shadowRoot?.querySelector('textarea');
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('a pasted text is shown, and kept under the title that the reader gives it', async () => {
  opened = await openAdd();
  paste({ 'text/plain': 'Lettre\nMa chère amie.\nÀ bientôt.' });
  await expect.element(page.getByText('Ma chère amie.')).toBeVisible();
  await expect.element(page.getByText('2 paragraphes · 1 min d’écoute')).toBeVisible();
  await expect.poll(focusedName).toBe('Votre article');
  expect(kept()).toEqual([]);
  await userEvent.fill(page.getByLabelText('Titre'), 'Lettre d’Awa');
  await userEvent.click(button('Garder'));
  await expect.element(page.getByText('« Lettre d’Awa » est gardé', { exact: false })).toBeVisible();
  expect(kept()).toEqual(['Lettre d’Awa']);
  await expect
    .element(page.getByRole('link', { name: 'Lire l’article' }))
    .toHaveAttribute('href', '../article/lettre/');
});

test('the beginning is shown as it will be in the page: its headings, its quotes, its lists', async () => {
  opened = await openAdd({
    read: async ({ name }) => ({
      id: 'courses',
      title: name,
      lang: 'fr',
      paragraphs: [
        { kind: 'heading', text: 'Courses', level: 2 },
        { kind: 'quote', text: 'N’oublie rien.', sentences: [{ start: 0, end: 14 }] },
        { kind: 'list-item', text: 'du riz' },
        { kind: 'list-item', text: 'du mil' },
      ],
    }),
  });
  await choose(aFile('courses.txt'));
  const beginning = page.getByRole('article');
  await expect.element(beginning.getByRole('heading', { level: 3 })).toHaveTextContent('Courses');
  await expect.element(beginning.getByRole('blockquote')).toHaveTextContent('N’oublie rien.');
  await expect.element(beginning.getByRole('list').getByRole('listitem').nth(1)).toHaveTextContent('du mil');
});

test('rich text goes before plain text', async () => {
  opened = await openAdd();
  paste({ 'text/plain': 'Nu', 'text/html': 'Riche\nUn texte riche.' });
  await expect.element(page.getByText('Un texte riche.')).toBeVisible();
  expect(opened.intake.items[0]?.given.file.type).toBe('text/html');
});

test('what is kept and opened leads to its page', async () => {
  opened = await openAdd();
  paste({ 'text/plain': 'Lettre\nMa chère amie.' });
  await userEvent.click(button('Garder et ouvrir'));
  await expect.poll(() => opened.opened).toEqual(['lettre']);
});

test('what is given up is not kept', async () => {
  opened = await openAdd();
  paste({ 'text/plain': 'Lettre\nMa chère amie.' });
  await userEvent.click(button('Annuler'));
  await expect.element(button('Choisir des fichiers')).toBeVisible();
  await expect.poll(focusedName).toBe('Ajouter un article');
  expect(kept()).toEqual([]);
});

test('what was written is still there when it is not kept yet, and gone once it is', async () => {
  opened = await openAdd();
  const field = page.getByRole('textbox', { name: 'collez, ou écrivez ici' });
  await userEvent.fill(field, 'Lettre\nMa chère amie.');
  await userEvent.click(button('Continuer avec ce texte'));
  await userEvent.click(button('Annuler'));
  await expect.element(field).toHaveValue('Lettre\nMa chère amie.');
  await userEvent.click(button('Continuer avec ce texte'));
  await userEvent.click(button('Garder'));
  await userEvent.click(button('Ajouter un autre article'));
  await expect.element(field).toHaveValue('');
  expect(kept()).toEqual(['Lettre']);
});

test('of several, the focus moves on from each that goes, and the titles given stay', async () => {
  opened = await openAdd();
  await choose(
    aFile('un.txt', 'Un', 'Texte.'),
    aFile('deux.txt', 'Deux', 'Texte.'),
    aFile('trois.txt', 'Trois', 'Texte.'),
  );
  await userEvent.click(page.getByText('Voir').first());
  await userEvent.fill(page.getByLabelText('Titre').first(), 'Premier');
  button('Ne pas garder : Deux').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Garder les 2 articles');
  button('Ne pas garder : Trois').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Titre')).toHaveValue('Premier');
});

test('while a site is asked, and when it fails, the focus stays where it is', async () => {
  opened = await openAdd();
  opened.screen.fetchPage = async () => {
    // By then a browser has taken the focus from what is disabled.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    throw new ImportError('Ce site ne répond pas.');
  };
  await userEvent.fill(page.getByLabelText('Adresse de la page'), 'exemple.fr');
  button('Chercher cette page').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Ce site ne répond pas.')).toBeVisible();
  expect(focusedName()).toBe('Chercher cette page');
});

test('several that are kept are told, and the focus moves to where they are', async () => {
  opened = await openAdd();
  await choose(aFile('un.txt', 'Un', 'Texte.'), aFile('deux.txt', 'Deux', 'Texte.'));
  await expect.element(button('Garder les 2 articles')).toBeVisible();
  button('Garder les 2 articles').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('status').filter({ hasText: /./ }))
    .toHaveTextContent('2 articles sont gardés sur cet appareil.');
  await expect.poll(focusedName).toBe('Mes articles');
});

test('an article that is there already is said to be', async () => {
  opened = await openAdd();
  await choose(aFile('a.txt', 'Lettre', 'Ma chère amie.'));
  await userEvent.click(button('Garder'));
  await userEvent.click(button('Ajouter un autre article'));
  await choose(aFile('a.txt', 'Lettre', 'Ma chère amie.'));
  await expect.element(page.getByText('Cet article est déjà dans vos articles.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Ouvrir l’article' })).toBeVisible();
});

test('several files are each told of, and kept together', async () => {
  opened = await openAdd();
  await choose(aFile('un.txt', 'Un', 'Texte.'), aFile('vide.txt'), aFile('deux.txt', 'Deux', 'Texte.'));
  await expect.element(page.getByText('Ce fichier est vide. Choisissez-en un autre.')).toBeVisible();
  await userEvent.click(page.getByText('Voir').last());
  await userEvent.fill(page.getByLabelText('Titre').last(), 'Deuxième');
  await userEvent.click(button('Garder les 2 articles'));
  await expect.poll(kept).toEqual(['Deuxième', 'Un']);
  await expect.element(page.getByRole('link', { name: 'Mes articles' })).toBeVisible();
});

test('many files can be stopped: what was read stays', async () => {
  const second = new EventTarget();
  const wait = new Promise((resolve) => second.addEventListener('read', resolve));
  opened = await openAdd({
    read: async ({ name }) => {
      if (name === 'b.txt') await wait;
      return {
        id: name.replace('.', '-'),
        title: name,
        lang: 'fr',
        paragraphs: [{ kind: 'paragraph', text: name }],
      };
    },
  });
  await choose(aFile('a.txt'), aFile('b.txt'), aFile('c.txt'));
  await expect.element(page.getByText('1 sur 3')).toBeVisible();
  await userEvent.click(button('Arrêter'));
  second.dispatchEvent(new Event('read'));
  await expect.element(button('Garder et ouvrir')).toBeVisible();
  expect(opened.intake.items.map(({ given }) => given.name)).toEqual(['a.txt']);
});

test('what could not be read can be tried again', async () => {
  let isOnline = false;
  opened = await openAdd({
    read: async () => {
      if (!isOnline) throw new ImportError('Il manque une partie de l’application. Connectez-vous.');
      return {
        id: 'livre',
        title: 'Livre',
        lang: 'fr',
        paragraphs: [{ kind: 'paragraph', text: 'Texte du livre.' }],
      };
    },
  });
  await choose(aFile('livre.epub', 'x'));
  await expect
    .element(page.getByText('Il manque une partie de l’application. Connectez-vous.'))
    .toBeVisible();
  isOnline = true;
  await userEvent.click(button('Réessayer'));
  await expect.element(page.getByText('Texte du livre.')).toBeVisible();
});

test('a full disk is told, and the text is still there', async () => {
  opened = await openAdd();
  const add = opened.library.add.bind(opened.library);
  opened.library.add = () => Promise.reject(new LibraryError('full'));
  paste({ 'text/plain': 'Lettre\nMa chère amie.' });
  await userEvent.click(button('Garder'));
  await expect.element(page.getByText('Il n’y a plus assez de place', { exact: false })).toBeVisible();
  opened.library.add = add;
  await userEvent.click(button('Garder'));
  await expect.poll(kept).toEqual(['Lettre']);
});

test('a site is asked only once the reader says so, and what it does not give is told', async () => {
  opened = await openAdd();
  paste({ 'text/plain': 'https://ferme.fr/article' });
  await expect.poll(focusedName).toBe('Chercher cette page');
  await expect
    .element(page.getByText('L’application demandera cette page à son site', { exact: false }))
    .toBeVisible();
  expect(opened.asked).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Ce site ne répond pas.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Adresse de la page'), 'www.ouvert.fr/article');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Son texte.')).toBeVisible();
  expect(opened.asked).toEqual(['https://ferme.fr/article', 'www.ouvert.fr/article']);
});

test('a text that is written here becomes an article too', async () => {
  opened = await openAdd();
  await userEvent.fill(page.getByLabelText('Collez, ou écrivez ici'), 'Courses\nDu pain.');
  await userEvent.click(button('Continuer avec ce texte'));
  await expect.element(page.getByText('Du pain.')).toBeVisible();
});

test('the clipboard is asked by a button; where it is refused, the reader is told another way', async () => {
  opened = await openAdd();
  const item = new ClipboardItem({
    'text/plain': new Blob(['Lettre\nMa chère amie.'], { type: 'text/plain' }),
  });
  opened.screen.clipboard = { read: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
  await userEvent.click(button('Coller'));
  await expect.element(page.getByText('Le navigateur n’a pas laissé lire', { exact: false })).toBeVisible();
  opened.screen.clipboard = { read: () => Promise.resolve([item]) };
  await userEvent.click(button('Coller'));
  await expect.element(page.getByText('Ma chère amie.')).toBeVisible();
});

test('files can be dropped on the screen', async () => {
  opened = await openAdd();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(aFile('lettre.txt', 'Lettre', 'Ma chère amie.'));
  dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  await expect.element(page.getByText('Ma chère amie.')).toBeVisible();
});

test('markup in what is handed in is text', async () => {
  opened = await openAdd();
  paste({ 'text/plain': '<img src=x onerror=alert(1)>\n<script>alert(1)</script>' });
  await expect.element(page.getByText('<script>alert(1)</script>')).toBeVisible();
});
