import { ROOT } from './app-root.ts';
import { fetchPage } from './import/fetch-page.ts';
import { importArticle } from './import/import-article.ts';
import { Library } from './library/library.ts';
import { dropShared, sharedSoFar } from './pwa/inbox.ts';
import { SettingsStore } from './settings/settings-store.ts';
import './ui/add/add-screen.ts';
import type { AddScreen } from './ui/add/add-screen.ts';
import type { Given } from './ui/add/given.ts';
import { Intake } from './ui/add/intake.ts';
import { followOpenedFiles } from './ui/add/opened-files.ts';
import { receivePage } from './ui/add/receive-page.ts';
import { Shares } from './ui/add/shares.ts';

/** How long an article waits for the service worker that makes its page, in ms. */
const PATIENCE = 5000;

/** The part of the root that takes articles in, in the screen « Ajouter ». */
export function takeArticlesIn(screen: AddScreen): void {
  const library = new Library();
  const shares = new Shares({ sharedSoFar, dropShared });
  Object.assign(screen, {
    intake: new Intake({ read, library, decided: (given) => shares.decided(given) }),
    shares,
    fetchPage: (address: string) => fetchPage(address, (url, options) => fetch(url, options)),
    clipboard: 'read' in navigator.clipboard ? navigator.clipboard : undefined,
    speed: new SettingsStore(() => localStorage).settings.speed,
    addressOf,
    open: (id: string) => void openArticle(id),
  });
  followOpenedFiles((given) => screen.take({ given }));
  void receive(screen);
  void library.open().then(() => takeShares(screen, shares));
}

async function read({ file, source, title }: Given) {
  return importArticle(file, {
    ...(source !== undefined && { source }),
    ...(title !== undefined && { title }),
  });
}

function addressOf(id: string): string {
  return new URL(`article/${id}/`, ROOT).href;
}

async function openArticle(id: string): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([navigator.serviceWorker?.ready, patience]);
  location.assign(addressOf(id));
}

/** Takes in what other apps have shared, now or at a time when the reader has decided on nothing. */
async function takeShares(screen: AddScreen, shares: Shares): Promise<void> {
  const partage = new URLSearchParams(location.search).get('partage');
  if (partage !== null) history.replaceState(null, '', location.pathname);
  try {
    const given = await shares.open();
    if (given.length > 0) await screen.take({ given });
    if (partage === 'perdu') screen.note = LOST;
  } catch {
    if (partage !== null) screen.note = LOST;
  }
}

const LOST =
  'Ce que vous avez partagé n’a pas pu être gardé sur cet appareil. Libérez de la place, puis partagez-le encore ; ou copiez le texte, et touchez « Coller » ci-dessous.';

/** Takes in what the address says is on its way here. */
async function receive(screen: AddScreen): Promise<void> {
  const nonce = new URLSearchParams(location.search).get('page');
  if (nonce === null) return;
  history.replaceState(null, '', location.pathname);
  const page = await receivePage(nonce, window.opener);
  if (page) return screen.take({ given: [page] });
  screen.note =
    'Ce site ne laisse pas passer sa page. Retournez-y : touchez le bouton « Copier la page » qui s’y trouve, puis revenez ici et touchez « Coller ».';
}
