import { afterEach, expect, test } from 'vitest';
import type { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { openBrowser, TEXT, wait, WORDS } from './open-browser.ts';

afterEach(putBrowserAway);

/** What the page is told of one text, with the one fault. */
const SEQUENCES: readonly (readonly [Partial<Faults>, readonly string[]])[] = [
  [{ refusesWithoutTap: true }, ['not-allowed']],
  [{ dropsWithoutTap: true }, []],
  [{ neverStarts: true }, []],
  [{ hangsOnceStarted: true }, ['start']],
  [{ losesEnd: true }, ['start', ...WORDS]],
  [{ losesStart: true }, [...WORDS, 'end']],
  [{ endsTwice: true }, ['start', ...WORDS, 'end', 'end']],
  [{ sendsNoBoundary: true }, ['start', 'end']],
  [{ sendsZeroCharLength: true }, ['start', '0+0', '3+0', '8+0', '11+0', 'end']],
  [{ sendsNoCharLength: true }, ['start', '0+?', '3+?', '8+?', '11+?', 'end']],
  [{ freezesCharIndex: true }, ['start', '0+2', '0+4', '0+2', '0+4', 'end']],
  [{ sendsCharIndexBackwards: true }, ['start', '0+2', '3+4', '0+2', '11+4', 'end']],
  [{ sendsSentencesOnly: true }, ['start', '0+16', 'end']],
  [{ refusesTextOver: 10 }, ['text-too-long']],
];

test.for(SEQUENCES)('with %o the page is told %o', ([fault, expected]) => {
  const { speak, events } = openBrowser(fault);
  speak();
  wait(30_000);
  expect(events).toEqual(expected);
});

test.for([{ refusesWithoutTap: true }, { dropsWithoutTap: true }])(
  '%o: a tap lets all that follows speak',
  (fault) => {
    const { browser, speak, log } = openBrowser(fault);
    browser.tap(() => speak());
    wait(2000);
    speak();
    wait(2000);
    expect(log.heard).toEqual([TEXT, TEXT]);
  },
);

test('startsLate', () => {
  const { speak, events } = openBrowser({ startsLate: 5000 });
  speak();
  wait(5000);
  expect(events).toEqual([]);
  wait(50);
  expect(events).toContain('start');
});

test('startsAfterCancel', () => {
  const { synthesis, speak, events, log } = openBrowser({ startsAfterCancel: true });
  speak();
  synthesis.cancel();
  expect(events).toEqual([]);
  wait(100);
  expect(events).toEqual(['start', 'canceled']);
  expect(log.sounds).toEqual([]);
});

test('a fault of one voice is not that of another', () => {
  const { speak, log } = openBrowser({ neverStarts: true, ofVoice: 'Thomas' });
  speak(TEXT, { voice: 'Marie' });
  wait(2000);
  speak();
  wait(9000);
  expect(log.sounds.map(({ voice }) => voice)).toEqual(['Marie']);
});

test('diesOfEmptyText', () => {
  const { speak, log, events } = openBrowser({ diesOfEmptyText: true });
  speak(' – ');
  wait(10);
  speak();
  wait(5000);
  expect(events).toEqual(['synthesis-failed']);
  expect(log.heard).toEqual([]);
});

test('stopsAtMarkup', () => {
  const { speak, log, events } = openBrowser({ stopsAtMarkup: true });
  speak('Le sel & le poivre.');
  wait(5000);
  expect(events.at(-1)).toBe('end');
  expect(log.heard).toEqual([]);
});

test.for([
  [{ clampsRateAt2: true }, 3, 2],
  [{ bendsRate: true }, 2, 1.5],
  [{}, 3, 3],
] as const)('with %o, a rate of %d is heard as %d', ([fault, rate, heard]) => {
  const { speak, log } = openBrowser(fault);
  speak(TEXT, { rate });
  wait(5000);
  expect(log.sounds).toMatchObject([{ rate: heard }]);
});
