import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a Chromium that starts is found: $CHROMIUM, then Playwright's own, then the system's.
 *
 * @returns {string | undefined} the path of its executable
 */
export function findChromium() {
  const candidates = [process.env['CHROMIUM'], playwrightsOwn(), ...installed];
  return candidates.find((path) => path !== undefined && starts(path));
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright builds no Chromium for this system.
    return undefined;
  }
}

/** @param {string} path */
function starts(path) {
  // A file is not enough: Ubuntu's /usr/bin/chromium-browser only tells to install a snap.
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 15_000 }).status === 0;
}
