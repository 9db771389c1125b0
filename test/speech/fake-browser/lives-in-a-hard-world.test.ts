import { afterEach, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../../fakes/faulty-synthesis/fake-browser.ts';
import { FakeUtterance } from '../../fakes/faulty-synthesis/fake-utterance.ts';
import { collectGarbage } from '../../fakes/faulty-synthesis/collect-garbage.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { openBrowser, REMOTE, TEXT, wait } from './open-browser.ts';

afterEach(putBrowserAway);

test('stopsWhenHidden', () => {
  const { browser, speak, log, events } = openBrowser({ stopsWhenHidden: true });
  speak();
  wait(500);
  browser.hide();
  wait(10);
  expect(events.at(-1)).toBe('interrupted');
  speak('Refusé.');
  wait(2000);
  browser.show();
  speak('Encore.');
  wait(2000);
  expect(log.heard).toEqual(['Encore.']);
});

test('isDeadOnReturn, until a reload', () => {
  const { browser, speak, log } = openBrowser({ isDeadOnReturn: true });
  browser.hide();
  browser.show();
  speak('Perdu.');
  wait(5000);
  browser.reload();
  browser.synthesis.speak(new FakeUtterance('Revenu.'));
  wait(5000);
  expect(log.heard).toEqual(['Revenu.']);
});

test.for([
  [{ hangsOffline: true }, []],
  [{}, ['network']],
] as const)('offline, with %o, a remote voice tells %o', ([fault, expected]) => {
  const { browser, speak, events } = openBrowser(fault);
  browser.goOffline();
  speak(TEXT, { voice: REMOTE });
  wait(5000);
  expect(events).toEqual(expected);
});

test('failsOverNetwork, remote voices only', () => {
  const { speak, events } = openBrowser({ failsOverNetwork: true });
  speak(TEXT, { voice: REMOTE });
  wait(5000);
  expect(events).toEqual(['network']);
  speak();
  wait(5000);
  expect(events).toContain('end');
});

test('survivesReload', () => {
  const { browser, speak, log, events } = openBrowser({ survivesReload: true });
  speak();
  wait(500);
  browser.reload();
  wait(5000);
  expect(log.heard).toEqual([TEXT]);
  expect(events).not.toContain('end');
});

test('throttlesTimers', () => {
  const { browser } = openBrowser({ throttlesTimers: true });
  const timer = vi.fn<() => void>();
  setTimeout(timer, 100);
  browser.hide();
  wait(900);
  expect(timer).not.toHaveBeenCalled();
  wait(200);
  expect(timer).toHaveBeenCalledOnce();
});

test.for([
  [{ forgetsUnreferenced: true }, []],
  [{}, ['end']],
] as const)('with %o, an utterance that nobody keeps tells %o', async ([fault, expected]) => {
  const { browser } = openBrowser(fault);
  const told: string[] = [];
  speakAndForget(browser, () => told.push('end'));
  await collectGarbage();
  wait(2000);
  expect(told).toEqual(expected);
});

function speakAndForget({ synthesis }: FakeBrowser, onEnd: () => void): void {
  const utterance = new FakeUtterance(TEXT);
  utterance.addEventListener('end', onEnd);
  synthesis.speak(utterance);
}
