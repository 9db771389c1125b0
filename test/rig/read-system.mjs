import { existsSync, readFileSync } from 'node:fs';

/** @typedef {typeof families[number] | 'other'} System by whose packages it installs */

/** Ubuntu stands before Debian, which it says it is like: its Chromium is a snap and no package. */
const families = /** @type {const} */ (['ubuntu', 'debian', 'fedora', 'arch']);

/**
 * The family of this system, by its own name or the ones it is like in os-release(5).
 *
 * @returns {System}
 */
export function readSystem() {
  const file = '/etc/os-release';
  if (!existsSync(file)) return 'other';
  const lines = readFileSync(file, 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm);
  const names = new Set([...lines].flatMap(([, value = '']) => value.split(' ')));
  return families.find((family) => names.has(family)) ?? 'other';
}
