import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { vi } from 'vitest';
import { findChromium } from '../rig/find-chromium.mjs';
import { openFirefox } from './firefox.ts';
import { shownOn } from './shown-on.ts';

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
  /** A screen to be shown on, as in `DISPLAY`, and told to the screen reader there; seen and told to nobody by default. */
  readonly screen?: string;
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
  if (process.env['TEST_BROWSER'] === 'firefox') return openFirefox(profile, options.screen);
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(options),
    locale: 'fr-FR',
  });
  if (options.voices === 'trial') await untilTrialVoiceListens(context);
  return context;
}

/** What is said before the trial voice's own worker listens may be lost. */
async function untilTrialVoiceListens(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await vi.waitUntil(() => worker.evaluate(() => chrome.ttsEngine.onSpeak.hasListeners()), 30_000);
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

function launchOptions({
  voices = 'system',
  sound = false,
  flags = [],
  screen,
}: BrowserOptions): LaunchOptions {
  return {
    executablePath: chromiumPath(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      ...voiceFlags[voices],
      ...(screen === undefined ? [] : ['--force-renderer-accessibility']),
      ...flags,
    ],
    ...shownOn(screen),
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
