import { type BrowserContext, firefox } from 'playwright-core';
import { findFirefox } from '../rig/find-firefox.mjs';
import { shownOn } from './shown-on.ts';

/**
 * Opens Firefox on a profile, led by WebDriver BiDi: the system's own, where Playwright would want one that it has built.
 * Rejects when no Firefox is found.
 * @param screen To be shown on, as in `DISPLAY`; none by default.
 */
export function openFirefox(profile: string, screen?: string): Promise<BrowserContext> {
  const executablePath = findFirefox();
  if (executablePath === undefined)
    throw new Error('No Firefox was found: `node test/rig/prepare.mjs --browsers` installs one.');
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    locale: 'fr-FR',
    ...shownOn(screen),
  });
}
