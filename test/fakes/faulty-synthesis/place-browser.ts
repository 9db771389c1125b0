import { vi } from 'vitest';
import { FakeBrowser } from './fake-browser.ts';
import { Faults } from './faults.ts';

/** A browser with these faults, in place of any before, and with time that passes only when a test has it pass. */
export function placeBrowser(faults: Partial<Faults>): FakeBrowser {
  putBrowserAway();
  vi.useFakeTimers({ now: 0 });
  return new FakeBrowser(Object.assign(new Faults(), faults));
}

/** Gives the globals and the timers back. For `afterEach`. */
export function putBrowserAway(): void {
  vi.unstubAllGlobals();
  vi.useRealTimers();
}
