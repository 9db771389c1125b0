import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atFirstSign } from '../../src/ui/first-sign.ts';

const run = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
  document.body.innerHTML = '<p>Le vent se lève.</p><button>Lire</button>';
  atFirstSign(run);
});
afterEach(() => {
  // What is still waiting ends with it.
  vi.runAllTimers();
  vi.useRealTimers();
});

function point(selector: string, pointerType: string): void {
  const event = new PointerEvent('pointerdown', { pointerType, bubbles: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

test('a page that nobody touches is left in peace for two seconds', () => {
  vi.advanceTimersByTime(1_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test.each([
  ['a mouse anywhere', () => point('p', 'mouse')],
  ['a finger on a button', () => point('button', 'touch')],
  ['a tap on the text', () => document.querySelector('p')?.click()],
  ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))],
])('%s is a sign, and counts once', (_, sign) => {
  sign();
  sign();
  expect(run).toHaveBeenCalledTimes(1);
});

test('a finger on the text may be about to scroll, and while the page scrolls nothing holds it up', () => {
  point('p', 'touch');
  for (let step = 0; step < 20; step += 1) {
    dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(200);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
});
