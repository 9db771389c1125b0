import { ROOT } from './app-root.ts';
import './ui/add/bookmarklet-steps.ts';
import type { BookmarkletSteps, Device } from './ui/add/bookmarklet-steps.ts';
import { handOver } from './ui/add/hand-over.ts';

/** The part of the root that gives the bookmarklet « Écouter ». */
export function giveBookmarklet(steps: BookmarkletSteps): void {
  const code = `javascript:${encodeURIComponent(`(${String(handOver)})(${JSON.stringify(ROOT.href)})`)}`;
  Object.assign(steps, { code, device: deviceNow() });
}

function deviceNow(): Device {
  if (/Android/.test(navigator.userAgent)) return 'android';
  // An iPad says that it is a Mac, which has no finger to touch it with.
  const isApple = /iPhone|iPad|Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1;
  return isApple ? 'ios' : 'computer';
}
