import { existsSync, readdirSync } from 'node:fs';
import { browserNeeds } from './browser-needs.mjs';
import { findChromium } from './find-chromium.mjs';
import { findCommand } from './find-command.mjs';
import { findEspeakData, findEspeakModule } from './find-espeak.mjs';
import { screenReaderNeeds } from './screen-reader-needs.mjs';

/**
 * Something the tests need from the system, and the packages it comes in.
 *
 * @typedef {object} Need
 * @property {string} what
 * @property {boolean} onLinuxOnly elsewhere browsers speak with the system's own voices, which nothing here brings
 * @property {() => boolean} isThere
 * @property {readonly string[]} debian
 * @property {readonly string[]} [ubuntu] where they are not Debian's
 * @property {readonly string[]} fedora
 * @property {readonly string[]} arch
 */

/** @type {readonly Need[]} */
const needs = [
  {
    what: 'Chromium',
    onLinuxOnly: false,
    isThere: () => findChromium() !== undefined,
    debian: ['chromium'],
    // It is a snap there, and not to be led by a test: Playwright brings its own.
    ubuntu: [],
    fedora: ['chromium'],
    arch: ['chromium'],
  },
  {
    what: 'a font',
    onLinuxOnly: true,
    isThere: hasFont,
    debian: ['fonts-dejavu-core'],
    fedora: ['dejavu-sans-fonts'],
    arch: ['ttf-dejavu'],
  },
  {
    what: 'speech-dispatcher',
    onLinuxOnly: true,
    isThere: () => findCommand('speech-dispatcher') !== undefined,
    debian: ['speech-dispatcher'],
    fedora: ['speech-dispatcher'],
    arch: ['speech-dispatcher'],
  },
  {
    what: "speech-dispatcher's espeak-ng module",
    onLinuxOnly: true,
    isThere: () => findEspeakModule() !== undefined,
    debian: ['speech-dispatcher-espeak-ng'],
    fedora: ['speech-dispatcher-espeak-ng'],
    arch: ['speech-dispatcher'],
  },
  {
    what: "espeak-ng's French voice",
    onLinuxOnly: true,
    isThere: () => findEspeakData() !== undefined,
    debian: ['espeak-ng-data'],
    fedora: ['espeak-ng'],
    arch: ['espeak-ng'],
  },
  {
    what: 'PulseAudio',
    onLinuxOnly: true,
    isThere: () => findCommand('pulseaudio') !== undefined,
    debian: ['pulseaudio'],
    fedora: ['pulseaudio'],
    arch: ['pulseaudio'],
  },
  {
    what: 'pactl and parec',
    onLinuxOnly: true,
    isThere: () => ['pactl', 'parec'].every((name) => findCommand(name) !== undefined),
    debian: ['pulseaudio-utils'],
    fedora: ['pulseaudio-utils'],
    arch: ['libpulse'],
  },
  {
    what: 'D-Bus',
    onLinuxOnly: true,
    isThere: () => findCommand('dbus-daemon') !== undefined && findCommand('dbus-send') !== undefined,
    debian: ['dbus'],
    fedora: ['dbus-daemon', 'dbus-tools'],
    arch: ['dbus'],
  },
];

/**
 * What the tests need and this system lacks.
 *
 * @param {{ inAllBrowsers?: boolean, withScreenReader?: boolean }} [tests] whether the tests in other browsers than
 *   Chromium are to run too, and those of the screen reader
 * @returns {Need[]}
 */
export function missing({ inAllBrowsers = false, withScreenReader = false } = {}) {
  const needed = [
    ...needs,
    ...(inAllBrowsers ? browserNeeds : []),
    ...(withScreenReader ? screenReaderNeeds : []),
  ];
  return needed.filter((need) => isNeededHere(need) && !need.isThere());
}

/**
 * What `with-voices.mjs` needs and this system lacks.
 *
 * @returns {Need[]}
 */
export function missingForVoices() {
  return missing().filter(({ onLinuxOnly }) => onLinuxOnly);
}

/** @param {Need} need */
function isNeededHere({ onLinuxOnly }) {
  return process.platform === 'linux' || !onLinuxOnly;
}

function hasFont() {
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/i.test(String(name)))
  );
}
