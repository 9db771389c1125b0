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
  const isRoot = process.getuid?.() === 0;
  const commands = installCommands(system, needs).map((command) => {
    const needsRoot = command[0] !== 'npx';
    return `  ${needsRoot && !isRoot ? 'sudo ' : ''}${command.join(' ')}`;
  });
  const lines = [`The tests need what this system lacks: ${needs.map(({ what }) => what).join(', ')}.`];
  if (commands.length > 0) lines.push('Install it with:', ...commands);
  else lines.push("Install them with your system's package manager.");
  if (needs.some(({ what }) => what === 'Chromium'))
    lines.push('A Chromium of yours is used when CHROMIUM holds its path.');
  return lines.join('\n');
}
