import { findAccessibilityBus } from './find-accessibility-bus.mjs';
import { findCommand } from './find-command.mjs';

/** @import { Need } from './needs.mjs' */

/**
 * What the tests of the screen reader need besides. It is on Linux alone.
 *
 * @type {readonly Need[]}
 */
export const screenReaderNeeds = [
  {
    what: 'the screen reader Orca',
    onLinuxOnly: true,
    isThere: () => findCommand('orca') !== undefined,
    debian: ['orca', 'python3-pyatspi'],
    fedora: ['orca'],
    arch: ['orca'],
  },
  {
    what: 'the bus on which programs tell it what they show',
    onLinuxOnly: true,
    isThere: () => findAccessibilityBus() !== undefined,
    debian: ['at-spi2-core'],
    fedora: ['at-spi2-core'],
    arch: ['at-spi2-core'],
  },
  {
    what: 'Openbox',
    onLinuxOnly: true,
    isThere: () => findCommand('openbox') !== undefined,
    debian: ['openbox'],
    fedora: ['openbox'],
    arch: ['openbox'],
  },
  {
    what: 'xdotool',
    onLinuxOnly: true,
    isThere: () => findCommand('xdotool') !== undefined,
    debian: ['xdotool'],
    fedora: ['xdotool'],
    arch: ['xdotool'],
  },
];
