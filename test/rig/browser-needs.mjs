import { findCommand } from './find-command.mjs';
import { hasFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';

/** @import { Need } from './needs.mjs' */

/**
 * What the tests in other browsers than Chromium need besides. WebKitGTK is on Linux alone.
 *
 * @type {readonly Need[]}
 */
export const browserNeeds = [
  {
    what: 'Firefox',
    onLinuxOnly: false,
    isThere: hasFirefox,
    debian: ['firefox-esr'],
    ubuntu: ['firefox'],
    fedora: ['firefox'],
    arch: ['firefox'],
  },
  {
    what: 'WebKitGTK with its WebDriver and MiniBrowser',
    onLinuxOnly: true,
    isThere: () => findWebKit() !== undefined,
    debian: ['webkit2gtk-driver'],
    fedora: ['webkitgtk6.0'],
    arch: ['webkitgtk-6.0'],
  },
  {
    what: 'Xvfb',
    onLinuxOnly: true,
    isThere: () => findCommand('Xvfb') !== undefined,
    debian: ['xvfb'],
    fedora: ['xorg-x11-server-Xvfb'],
    arch: ['xorg-server-xvfb'],
  },
];
