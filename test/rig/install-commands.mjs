/**
 * @import { Need } from './needs.mjs'
 * @import { System } from './read-system.mjs'
 */

/** The commands below are given as programs with their arguments; `sudo` is not among them. */
const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends'];
const ownChromium = ['npx', 'playwright-core', 'install', 'chromium'];

/**
 * What installs what is missing, on a system of this family.
 *
 * @param {System} system
 * @param {readonly Need[]} needs what is missing
 * @returns {string[][]} commands to run in order
 */
export function installCommands(system, needs) {
  const chromiumIsMissing = needs.some(({ what }) => what === 'Chromium');
  if (system === 'other') return chromiumIsMissing ? [ownChromium] : [];
  const packages =
    system === 'ubuntu'
      ? needs.flatMap(({ debian, ubuntu = debian }) => ubuntu)
      : needs.flatMap((need) => need[system]);
  const commands = packages.length > 0 ? [[...installer(system), ...new Set(packages)]] : [];
  if (system === 'ubuntu' && chromiumIsMissing) commands.push([...ownChromium, '--with-deps']);
  return commands;
}

/** @param {Exclude<System, 'other'>} system */
function installer(system) {
  if (system === 'fedora') return ['dnf', 'install', '-y'];
  return system === 'arch' ? ['pacman', '-S', '--needed', '--noconfirm'] : apt;
}
