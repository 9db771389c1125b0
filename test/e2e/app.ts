import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { type BrowserOptions, browserProcess, createProfile, openBrowser, removeProfile } from './browser.ts';
import { giveEmbeddedVoice, recordEmbedded } from './embedded.ts';
import { serve, type SiteServer } from './server.ts';
import { folderSite, type Site } from './site.ts';
import { recordSpeech } from './spoken.ts';

/** The folder of the built app. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface AppOptions extends BrowserOptions {
  /** The path the app lies under, from `/` to `/`. */
  readonly base?: string;
  /** What is served; the built app by default. */
  readonly site?: Site;
  /** Settings of the profile, as in Chromium's `Preferences` file. */
  readonly preferences?: object;
}

/** The built app on a server of its own, in a browser that knows nothing of it yet. */
export interface App {
  readonly server: SiteServer;
  /** The browser that is open now. */
  readonly browser: BrowserContext;
  /** Opens a page of the app in a new tab, by its address from the app's root. */
  visit(address?: string): Promise<Page>;
  /** Closes the browser and opens it again, on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser, as a phone does that is short of memory, and opens it again on the same profile. */
  crash(): Promise<void>;
  /** Closes the browser and the server, and leaves nothing behind. */
  close(): Promise<void>;
}

/** The tests of what a listener does are run with the app's own voice too. */
const speaksByItself = process.env['TEST_VOICE'] === 'embedded';

/**
 * Serves the built app and opens a browser on a fresh profile, in which every tab records its speech. Where TEST_VOICE
 * is `embedded`, the app's own voice is on the device, and chosen, from the first visit on.
 */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const server = await serve(options.site ?? folderSite(dist), options.base);
  const profile = await createProfile(options.preferences);
  let browser = await open();
  let needsVoice = speaksByItself;
  return {
    server,
    get browser() {
      return browser;
    },
    async visit(address = '') {
      if (needsVoice) {
        needsVoice = false;
        await bringVoice();
      }
      const tab = await browser.newPage();
      await tab.goto(new URL(address, server.url).href);
      // The first sign of a listener, and the last thing that it brings.
      await tab.mouse.move(1, 1);
      await tab.locator('read-from-here').waitFor({ state: 'attached' });
      return tab;
    },
    async restart() {
      await browser.close();
      browser = await open();
    },
    async crash() {
      const closed = new Promise((resolve) => browser.on('close', resolve));
      process.kill(await browserProcess(profile), 'SIGKILL');
      await closed;
      browser = await open();
    },
    async close() {
      await browser.close();
      await server.stop();
      await removeProfile(profile);
    },
  };

  async function open(): Promise<BrowserContext> {
    const opened = await openBrowser(profile, { sound: speaksByItself, ...options });
    await opened.addInitScript(recordSpeech);
    if (speaksByItself) await opened.addInitScript(recordEmbedded);
    return opened;
  }

  async function bringVoice(): Promise<void> {
    const tab = await browser.newPage();
    await tab.goto(server.url);
    await giveEmbeddedVoice(tab);
    await tab.close();
  }
}
