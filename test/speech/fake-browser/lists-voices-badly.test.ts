import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { openBrowser, REMOTE, wait } from './open-browser.ts';

afterEach(putBrowserAway);

test('neverListsVoices', () => {
  const { names, speak, events } = openBrowser({ neverListsVoices: true });
  wait(60_000);
  expect(names()).toEqual([]);
  speak();
  wait(10);
  expect(events).toEqual(['synthesis-failed']);
});

test('listsVoicesLate and sendsEmptyVoicesEvent', () => {
  for (const [fault, counts] of [
    [{ listsVoicesLate: 2000 }, [5]],
    [{ sendsEmptyVoicesEvent: true }, [0, 5]],
  ] as const) {
    const { synthesis, names } = openBrowser(fault);
    const told: number[] = [];
    synthesis.addEventListener('voiceschanged', () => told.push(names().length));
    expect(names()).toEqual([]);
    wait(2000);
    expect(told).toEqual(counts);
  }
});

test('changesVoicesWhileReading', () => {
  const { names, speak } = openBrowser({ changesVoicesWhileReading: true });
  const before = names();
  speak();
  wait(100);
  expect(names()).toEqual(before.toReversed());
});

test('hasNoVoicesEvent', () => {
  const { synthesis } = openBrowser({ hasNoVoicesEvent: true });
  expect(synthesis.addEventListener).toBeUndefined();
});

test.for([
  [{ writesUnderscoreTags: true }, 'Thomas', 'fr_FR'],
  [{ writesIso3Tags: true }, 'Amélie', 'fra-CAN-f000'],
] as const)('%o', ([fault, voice, tag]) => {
  const { synthesis } = openBrowser(fault);
  expect(synthesis.getVoices().find(({ name }) => name === voice)?.lang).toBe(tag);
});

test('callsAllVoicesDefault', () => {
  expect(
    openBrowser()
      .synthesis.getVoices()
      .filter((voice) => voice.default),
  ).toHaveLength(1);
  const { synthesis } = openBrowser({ callsAllVoicesDefault: true });
  expect(synthesis.getVoices().every((voice) => voice.default)).toBe(true);
});

test('listsVoicesTwice, listsNoveltyVoices, listsThousandsOfVoices', () => {
  expect(openBrowser({ listsVoicesTwice: true }).names()).toHaveLength(10);
  expect(openBrowser({ listsNoveltyVoices: true }).names()).toContain('Jacques');
  expect(openBrowser({ listsThousandsOfVoices: true }).names().length).toBeGreaterThan(13_000);
});

test('hidesRemoteVoicesOffline', () => {
  const { browser, names } = openBrowser({ hidesRemoteVoicesOffline: true });
  expect(names()).toContain(REMOTE);
  browser.goOffline();
  expect(names()).not.toContain(REMOTE);
});
