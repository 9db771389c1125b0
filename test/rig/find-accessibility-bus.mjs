import { existsSync } from 'node:fs';

const launchers = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
  '/usr/lib/at-spi-bus-launcher',
];

/**
 * What starts the bus on which programs tell a screen reader what they show.
 *
 * @returns {string | undefined} the path of its executable
 */
export function findAccessibilityBus() {
  return launchers.find((path) => existsSync(path));
}
