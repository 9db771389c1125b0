import { installCommands } from './install-commands.mjs';

/**
 * @import { Need } from './needs.mjs'
 * @import { System } from './read-system.mjs'
 */

/**
 * Tells what is missing and the commands that install it on this system.
 *
 * @param {System} system
 * @param {readonly Need[]} needs what is missing
 * @returns {string}
 */
export function howToInstall(system, needs) {
  const names = needs.map(({ what }) => what);
  const isRoot = process.getuid?.() === 0;
  const commands = installCommands(system, needs).map((command) => {
    const needsRoot = command[0] !== 'npx';
    return `  ${needsRoot && !isRoot ? 'sudo ' : ''}${command.join(' ')}`;
  });
  const others = system === 'other' ? names.filter((name) => name !== 'Chromium') : [];
  return [
    `The tests need what this system lacks: ${names.join(', ')}.`,
    ...(commands.length > 0 ? ['Install it with:', ...commands] : []),
    ...(others.length > 0 ? [`Install with the system's package manager: ${others.join(', ')}.`] : []),
    ...(names.includes('Chromium') ? ['A Chromium of yours is used when CHROMIUM holds its path.'] : []),
    ...(names.includes('Firefox') ? ['A Firefox of yours is used when FIREFOX holds its path.'] : []),
  ].join('\n');
}
