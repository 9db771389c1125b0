import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { openScreen, untilItCanAdd } from './my-articles.ts';
import { press } from './player.ts';

const strict = {
  'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};
const page = `<!doctype html><html lang="fr"><title>La pluie à Gao</title><body><nav>Menu</nav><article>
  <h1>La pluie à Gao</h1>${'<p>Il pleut enfin sur la ville, et les enfants courent sous les arbres, loin du marché. </p>'.repeat(8)}
  <p onclick="hacked=1"><img src="x" onerror="top.hacked=1">La fin.</p></article></body></html>`;

let app: App;
/** The sites of strangers: at `/ferme`, no window may speak to the page. */
let strangers: Server;
let address: string;
let code: string;

beforeAll(async () => {
  app = await openApp();
  strangers = createServer(({ url = '' }, response) => {
    const closed = url.startsWith('/ferme') ? { 'cross-origin-opener-policy': 'same-origin' } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...strict, ...closed }).end(page);
  }).listen(0, '127.0.0.1');
  await once(strangers, 'listening');
  const { port } = strangers.address() as AddressInfo;
  address = `http://localhost:${port}`;
  const install = await openScreen(app, 'ecouter/');
  await install.getByText('Sur un ordinateur').waitFor();
  code = (await install.getByRole('link', { name: 'Écouter' }).getAttribute('href')) ?? '';
  await install.close();
  const add = await openScreen(app, 'ajouter/');
  await untilItCanAdd(add);
  await add.close();
});
afterAll(async () => {
  strangers.close();
  await app.close();
});

/** Runs the bookmarklet as the browser does: whatever the page's policy, and as something that the reader did. */
async function runBookmarklet(stranger: Page): Promise<Page> {
  const session = await stranger.context().newCDPSession(stranger);
  const expression = decodeURIComponent(code.slice('javascript:'.length));
  const [opened] = await Promise.all([
    stranger.context().waitForEvent('page'),
    session.send('Runtime.evaluate', { expression, userGesture: true }),
  ]);
  return opened;
}

async function visit(path: string): Promise<Page> {
  const stranger = await app.browser.newPage();
  await stranger.goto(`${address}${path}`);
  return stranger;
}

test('the page is handed over, and nothing of it runs', async () => {
  const stranger = await visit('/ouvert');
  const add = await runBookmarklet(stranger);
  await add.getByText('Il pleut enfin sur la ville', { exact: false }).first().waitFor();
  await add.getByText('localhost', { exact: false }).waitFor();
  expect(await add.evaluate(() => 'hacked' in window)).toBe(false);
  expect(new URL(add.url()).search).toBe('');
  await press(add, 'Garder');
  await add.getByText('« La pluie à Gao » est gardé', { exact: false }).waitFor();
});

test('a stranger that does not know the number hands nothing over', async () => {
  const stranger = await visit('/ouvert');
  const [add] = await Promise.all([
    stranger.context().waitForEvent('page'),
    stranger.evaluate((root) => {
      const opened = open(`${root}ajouter/?page=1`);
      setInterval(
        () => opened?.postMessage({ nonce: '2', html: '<p>Piège</p>', address: location.href }, '*'),
        100,
      );
    }, app.server.url),
  ]);
  await add.getByText('Ce site ne laisse pas passer sa page', { exact: false }).waitFor();
  await expect(add.getByText('Piège').count()).resolves.toBe(0);
});

test('where no window may speak to the page, it is copied and pasted', async () => {
  const stranger = await visit('/ferme');
  const add = await runBookmarklet(stranger);
  await add.getByText('Ce site ne laisse pas passer sa page', { exact: false }).waitFor();
  await stranger.bringToFront();
  await press(stranger, 'Copier la page');
  await stranger.getByText('La page est copiée', { exact: false }).waitFor();
  await add.bringToFront();
  await add.locator('paste-door textarea').focus();
  await add.keyboard.press('Control+V');
  await add.getByText('Cet article est déjà dans vos articles.').waitFor();
  expect(await add.getByText('Il pleut enfin sur la ville', { exact: false }).count()).toBeGreaterThan(0);
});

test('a page is asked of its site at the reader’s word: as it is, or as WordPress gives it', async () => {
  const open = { 'access-control-allow-origin': '*' };
  const post = [
    { title: { rendered: 'Vent de sable' }, content: { rendered: '<p>Le vent se lève sur la dune.</p>' } },
  ];
  await app.browser.route('https://ouvert.fr/**', (route) =>
    route.fulfill({ headers: open, contentType: 'text/html', body: page }),
  );
  await app.browser.route('https://blog.fr/**', (route) =>
    route.request().url().includes('wp-json') ? route.fulfill({ headers: open, json: post }) : route.abort(),
  );
  const add = await openScreen(app, 'ajouter/');
  await add.getByLabel('Adresse de la page').fill('ouvert.fr/pluie');
  await press(add, 'Chercher cette page');
  await add.getByText('Cet article est déjà dans vos articles.').waitFor();
  await press(add, 'Annuler');
  await add.getByLabel('Adresse de la page').fill('blog.fr/vent-de-sable/');
  await press(add, 'Chercher cette page');
  await expect.poll(() => add.getByText('Le vent se lève sur la dune.').count()).toBe(1);
});
