import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Where a Firefox is found: $FIREFOX, then the system's, the long-term one (ESR) first.
 *
 * @returns {string | undefined} the path of its executable
 */
export function findFirefox() {
  return [process.env['FIREFOX'], ...installed].find((path) => path !== undefined && existsSync(path));
}
