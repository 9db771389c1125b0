import type { LaunchOptions } from 'playwright-core';

/** How a browser is launched to be seen on a screen, named as in `DISPLAY`, and to tell a screen reader what it shows. */
export function shownOn(screen: string | undefined): LaunchOptions {
  if (screen === undefined) return {};
  // What makes Firefox tell it: https://firefox-source-docs.mozilla.org/accessible/Architecture.html
  return { headless: false, env: { ...process.env, DISPLAY: screen, GNOME_ACCESSIBILITY: '1' } };
}
