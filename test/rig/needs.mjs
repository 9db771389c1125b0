import { existsSync, readdirSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { findCommand } from './find-command.mjs';
import { findEspeakData, findEspeakModule } from './find-espeak.mjs';

/**
 * Something the tests need from the system, and the packages it comes in.
 *
 * @typedef {object} Need
 * @property {string} what
 * @property {boolean} forVoices needed only where the tests bring their own voices
 * @property {() => boolean} isThere
 * @property {readonly string[]} debian
 * @property {readonly string[]} fedora
 * @property {readonly string[]} arch
 */

/** @type {readonly Need[]} */
const needs = [
  {
    what: 'Chromium',
    forVoices: false,
    isThere: () => findChromium() !== undefined,
    debian: ['chromium'],
    fedora: ['chromium'],
    arch: ['chromium'],
  },
  {
    what: 'a font',
    forVoices: true,
    isThere: hasFont,
    debian: ['fonts-dejavu-core'],
    fedora: ['dejavu-sans-fonts'],
    arch: ['ttf-dejavu'],
  },
  {
    what: 'speech-dispatcher',
    forVoices: true,
    isThere: () => findCommand('speech-dispatcher') !== undefined,
    debian: ['speech-dispatcher'],
    fedora: ['speech-dispatcher'],
    arch: ['speech-dispatcher'],
  },
  {
    what: "speech-dispatcher's espeak-ng module",
    forVoices: true,
    isThere: () => findEspeakModule() !== undefined,
    debian: ['speech-dispatcher-espeak-ng'],
    fedora: ['speech-dispatcher-espeak-ng'],
    arch: ['speech-dispatcher'],
  },
  {
    what: "espeak-ng's French voice",
    forVoices: true,
    isThere: () => findEspeakData() !== undefined,
    debian: ['espeak-ng-data'],
    fedora: ['espeak-ng'],
    arch: ['espeak-ng'],
  },
  {
    what: 'PulseAudio',
    forVoices: true,
    isThere: () => findCommand('pulseaudio') !== undefined,
    debian: ['pulseaudio'],
    fedora: ['pulseaudio'],
    arch: ['pulseaudio'],
  },
  {
    what: 'pactl',
    forVoices: true,
    isThere: () => findCommand('pactl') !== undefined,
    debian: ['pulseaudio-utils'],
    fedora: ['pulseaudio-utils'],
    arch: ['libpulse'],
  },
  {
    what: 'D-Bus',
    forVoices: true,
    isThere: () => findCommand('dbus-daemon') !== undefined && findCommand('dbus-send') !== undefined,
    debian: ['dbus'],
    fedora: ['dbus-daemon', 'dbus-tools'],
    arch: ['dbus'],
  },
];

/**
 * What the tests need and this system lacks.
 *
 * @returns {Need[]}
 */
export function missing() {
  return needs.filter((need) => isNeededHere(need) && !need.isThere());
}

/**
 * What `with-voices.mjs` needs and this system lacks.
 *
 * @returns {Need[]}
 */
export function missingForVoices() {
  return missing().filter(({ forVoices }) => forVoices);
}

/** Elsewhere than on Linux the browser speaks with the system's own voices. @param {Need} need */
function isNeededHere(need) {
  return process.platform === 'linux' || !need.forVoices;
}

function hasFont() {
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/i.test(String(name)))
  );
}
