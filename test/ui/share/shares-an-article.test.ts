import '../../../src/ui/styles/page.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ShareDialog } from '../../../src/ui/share/share-dialog.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');
const capsule = new File(['x'.repeat(12_345)], 'La pluie.html', { type: 'text/html' });
const rain = { title: 'La pluie', lang: 'fr', capsule, text: 'La pluie\n\nIl pleut.' };

/** What the share sheet of the system was given. */
let shared: ShareData[];
let copied: string[];
let dialog: ShareDialog;
let opener: HTMLButtonElement;

beforeEach(() => {
  [shared, copied] = [[], []];
  dialog = new ShareDialog();
  opener = document.createElement('button');
  document.body.replaceChildren(opener, dialog);
  opener.focus();
});

afterEach(() => vi.restoreAllMocks());

/** Opens the dialog in a browser that can do this, and copy. */
async function open(more: Partial<Navigator> = {}): Promise<void> {
  const clipboard = Object.assign(new EventTarget(), {
    ...navigator.clipboard,
    writeText: async (text: string) => void copied.push(text),
  });
  dialog.sharing = { clipboard: clipboard as Clipboard, ...more };
  await dialog.show(rain);
}

const share = async (data: ShareData) => void shared.push(data);

test('where nothing can be copied, it is said, with another way', async () => {
  dialog.sharing = {};
  await dialog.show(rain);
  await userEvent.click(button('Copier le texte'));
  await expect.element(page.getByText('Le texte n’a pas pu être copié.', { exact: false })).toBeVisible();
});

test('the file and the text go to the share sheet of the system, where there is one', async () => {
  await open({ share, canShare: ({ files } = {}) => files?.[0]?.type === 'text/html' });
  await userEvent.click(button('Partager le fichier'));
  await userEvent.click(button('Partager le texte'));
  expect(shared).toEqual([
    { files: [capsule], title: 'La pluie' },
    { text: rain.text, title: 'La pluie' },
  ]);
});

test('where no file can be shared it is saved, and the text is copied', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await open();
  await expect.element(button('Partager le fichier')).not.toBeInTheDocument();
  await expect.element(button('Partager le texte')).not.toBeInTheDocument();
  await userEvent.click(button('Enregistrer le fichier'));
  expect(names).toEqual(['La pluie.html']);
  await expect.element(status).toHaveTextContent('Le fichier est dans vos téléchargements.');
  await userEvent.click(button('Copier le texte'));
  await expect.element(status).toHaveTextContent('Le texte est copié.');
  expect(copied).toEqual([rain.text]);
});

test('it says how much the file weighs', async () => {
  await open();
  await expect.element(page.getByText('Le fichier pèse 13 ko.', { exact: false })).toBeVisible();
});

test('who closes the share sheet is told nothing, a failure says what to do instead', async () => {
  const failures = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
  const fails = async () => {
    throw failures.shift() ?? new Error('It was asked once more');
  };
  await open({ share: fails, canShare: () => true });
  await userEvent.click(button('Partager le fichier'));
  expect(status.element().textContent?.trim()).toBe('');
  await userEvent.click(button('Partager le fichier'));
  await expect.element(status).toHaveTextContent('Enregistrez-le, puis partagez-le de là.');
});

test('Échap closes it, goes no further, and the focus is where it was', async () => {
  const keys: string[] = [];
  const listen = ({ key }: KeyboardEvent) => keys.push(key);
  addEventListener('keydown', listen);
  await open();
  await userEvent.keyboard('{Escape}');
  removeEventListener('keydown', listen);
  await expect.element(button('Fermer')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(opener);
  expect(keys).toEqual([]);
});

test('a title is text, and in its language', async () => {
  dialog.sharing = {};
  await dialog.show({ ...rain, title: '<img src=x onerror=alert(1)>', lang: 'en' });
  const title = page.getByText('<img src=x onerror=alert(1)>');
  await expect.element(title).toHaveAttribute('lang', 'en');
});

test('where the article is gone, it says so', async () => {
  await dialog.show(undefined);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Cet article n’est plus sur cet appareil.');
  await expect.element(button('Copier le texte')).not.toBeInTheDocument();
  await userEvent.click(button('Fermer'));
  await expect.element(button('Fermer')).not.toBeInTheDocument();
});
