import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watchdog } from '../../../src/speech/web-speech/watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const page = { isBusy: true, isVisible: true };
  const bark = vi.fn<(finding: string) => void>();
  const watchdog = new Watchdog(
    { start: 3_000, end: 10_000 },
    () => page.isBusy,
    () => page.isVisible,
    bark,
  );
  watchdog.begin();
  return { page, bark, watchdog };
}

test('an utterance that does not start has stalled', () => {
  const { bark } = watch();
  vi.advanceTimersByTime(2_900);
  expect(bark).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(bark).toHaveBeenCalledWith('stalled');
});

test('an utterance that does not end has stalled', () => {
  const { bark, watchdog } = watch();
  vi.advanceTimersByTime(2_900);
  watchdog.started();
  vi.advanceTimersByTime(9_500);
  expect(bark).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(bark).toHaveBeenCalledWith('stalled');
});

test('each word that is told is a sign of life', () => {
  const { bark, watchdog } = watch();
  watchdog.started();
  for (let word = 0; word < 5; word += 1) {
    vi.advanceTimersByTime(9_000);
    watchdog.alive();
  }
  expect(bark).not.toHaveBeenCalled();
});

test('an utterance has ended once the browser has had nothing to say for a while', () => {
  const { page, bark, watchdog } = watch();
  watchdog.started();
  page.isBusy = false;
  vi.advanceTimersByTime(700);
  expect(bark).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(bark).toHaveBeenCalledWith('missed-end');
});

test('one look at a browser between two things says nothing', () => {
  const { page, bark, watchdog } = watch();
  watchdog.started();
  for (let times = 0; times < 5; times += 1) {
    page.isBusy = false;
    vi.advanceTimersByTime(500);
    page.isBusy = true;
    vi.advanceTimersByTime(500);
  }
  expect(bark).not.toHaveBeenCalled();
});

test('before it has started, a browser with nothing to say is only slow', () => {
  const { page, bark } = watch();
  page.isBusy = false;
  vi.advanceTimersByTime(2_900);
  expect(bark).not.toHaveBeenCalled();
});

test('nothing is held against a page that is not seen, and it is given all its time again after', () => {
  const { page, bark } = watch();
  vi.advanceTimersByTime(2_500);
  page.isVisible = false;
  vi.advanceTimersByTime(60_000);
  page.isVisible = true;
  vi.advanceTimersByTime(2_900);
  expect(bark).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(bark).toHaveBeenCalledWith('stalled');
});

test('once stopped it is quiet', () => {
  const { bark, watchdog } = watch();
  watchdog.stop();
  vi.advanceTimersByTime(60_000);
  expect(bark).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
