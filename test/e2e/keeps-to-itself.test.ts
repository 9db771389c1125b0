import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, dist, openApp } from './app.ts';
import { complaintsOf } from './complaints.ts';
import { expectReadsAloud } from './expect-reads-aloud.ts';
import { pretendIos } from './platforms.ts';
import { press, tapOn } from './player.ts';

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.browser.addInitScript(pretendIos);
});
afterAll(() => app.close());

test.each(['', 'article/mali-kidal/'])(
  'a visit to “%s” breaks no rule and asks nobody else',
  async (address) => {
    const page = await app.browser.newPage();
    const complaints = await complaintsOf(page);
    await page.goto(new URL(address, app.server.url).href);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expectReadsAloud(page);
    await tapOn(page, 'Les soldats');
    await press(page, 'Lire à partir d’ici');
    await press(page, 'Arrêter');
    await press(page, 'Installer');
    await press(page, 'J’ai compris');
    await page.reload();
    await expectReadsAloud(page);
    expect(await complaints()).toEqual([]);
  },
);

test('what is not the app’s own is refused', async () => {
  const page = await app.browser.newPage();
  const complaints = await complaintsOf(page);
  await page.goto(app.server.url);
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "Forcé"';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style);
    await fetch('https://example.org/').catch(() => undefined);
  });
  await expect
    .poll(complaints)
    .toEqual(
      expect.arrayContaining([
        'policy: script-src-elem inline',
        'policy: style-src-elem inline',
        'policy: connect-src https://example.org/',
      ]),
    );
  expect(await page.title()).toContain('À voix haute');
});

test.each(pages)(
  'the page %s holds no script of its own, and no style but the one its policy names',
  (name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(policy).not.toContain('unsafe');
    const scripts = Array.from(html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g));
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toMatch(/ src="\.{1,2}\//);
      expect(content).toBe('');
    }
    expect(html).not.toMatch(/ on\w+=| style=|javascript:/);
    // A link to another site is followed by who presses it, and by nobody else.
    const loading = html.replaceAll(/<a [^>]*>/g, '');
    expect(loading.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
  },
);
