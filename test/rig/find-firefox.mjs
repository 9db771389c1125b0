import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first long-term release that Playwright can lead: ESR 140 does not know all of the commands that it sends. */
const LEAST = 153;

/**
 * Where a Firefox is found: $FIREFOX, then the system's, the long-term one (ESR) first.
 *
 * @returns {string | undefined} the path of its executable
 */
export function findFirefox() {
  return [process.env['FIREFOX'], ...installed].find((path) => path !== undefined && existsSync(path));
}

/** Whether a Firefox is found that is new enough to be tested with. */
export function hasFirefox() {
  const path = findFirefox();
  if (path === undefined) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout)?.[0]) >= LEAST;
}
