import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../rig/find-chromium.mjs';
import { openFirefox } from './firefox.ts';

const wordBoundaryVoice = fileURLToPath(new URL('../rig/word-boundary-voice', import.meta.url));

const voiceFlags = {
  system: ['--enable-speech-dispatcher'],
  trial: [`--load-extension=${wordBoundaryVoice}`, `--disable-extensions-except=${wordBoundaryVoice}`],
  none: [],
};

export interface BrowserOptions {
  /**
   * Which voices pages find: the system's (the default), only « Voix d’essai », a silent French one that sends a
   * boundary at each word, or none.
   */
  readonly voices?: 'system' | 'trial' | 'none';
  /** Lets the page's own sound be heard; the system's voices are heard anyhow. */
  readonly sound?: boolean;
  /** More command-line flags of Chromium's. */
  readonly flags?: readonly string[];
}

/**
 * A folder for a profile, which lives through restarts of the browser until `removeProfile`.
 * @param preferences What the user has chosen in the browser's settings, as in its `Preferences` file.
 */
export async function createProfile(preferences: object = {}): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

export function removeProfile(profile: string): Promise<void> {
  // Chromium's helper processes may still write for a moment after it has closed.
  return rm(profile, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Opens the browser to test with, on a profile: only there can a page be installed and be found again after a restart.
 * It is Chromium, or Firefox with the system's voices where TEST_BROWSER is `firefox`.
 * Closing the context closes the browser. Rejects when there is no such browser.
 */
export async function openBrowser(profile: string, options: BrowserOptions = {}): Promise<BrowserContext> {
  if (process.env['TEST_BROWSER'] === 'firefox') return openFirefox(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(options),
    locale: 'fr-FR',
  });
  // What is said before the trial voice's own worker is there may be lost.
  if (options.voices === 'trial' && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker');
  return context;
}

/** The id of the process of the browser that is open on a profile. Chromium notes it there: `host-1234`. */
export async function browserProcess(profile: string): Promise<number> {
  const lock = await readlink(join(profile, 'SingletonLock'));
  return Number(lock.slice(lock.lastIndexOf('-') + 1));
}

/** Starts Chromium with no profile: each of its contexts begins with nothing stored. */
export function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  return chromium.launch(launchOptions(options));
}

function launchOptions({ voices = 'system', sound = false, flags = [] }: BrowserOptions): LaunchOptions {
  return {
    executablePath: chromiumPath(),
    args: ['--disable-gpu', '--disable-quic', ...voiceFlags[voices], ...flags],
    ignoreDefaultArgs: [
      ...(sound ? ['--mute-audio'] : []),
      ...(voices === 'trial' ? ['--disable-extensions'] : []),
    ],
  };
}

let found: string | undefined;

/** The path of the Chromium to test with; throws when there is none. */
export function chromiumPath(): string {
  found ??= findChromium();
  if (found === undefined)
    throw new Error('No Chromium was found: `node test/rig/prepare.mjs` installs one.');
  return found;
}
