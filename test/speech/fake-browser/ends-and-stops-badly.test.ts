import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { openBrowser, REMOTE, TEXT, wait } from './open-browser.ts';

afterEach(putBrowserAway);

/** Long enough for a remote voice to be cut: 16 s. */
const LONG = 'mot '.repeat(62);

test('losesEnd is quiet, hangsOnceStarted is not', () => {
  for (const [fault, isSpeaking] of [
    [{ losesEnd: true }, false],
    [{ hangsOnceStarted: true }, true],
  ] as const) {
    const { speak, synthesis } = openBrowser(fault);
    speak();
    wait(30_000);
    expect(synthesis.speaking).toBe(isSpeaking);
  }
});

test.for([
  [{ endsAfterCancel: true }, [], ['end']],
  [{ failsInsideCancel: true }, ['canceled'], ['canceled']],
  [{ failsLongAfterCancel: true }, [], ['interrupted']],
] as const)('%o', ([fault, inside, after]) => {
  const { synthesis, speak, events } = openBrowser(fault);
  speak();
  wait(50);
  events.length = 0;
  synthesis.cancel();
  expect(events).toEqual(inside);
  wait(1000);
  expect(events).toEqual(after);
});

test('cutsAt14Seconds, remote voices only', () => {
  const { synthesis, speak, events, log } = openBrowser({ cutsAt14Seconds: true });
  speak(LONG, { voice: REMOTE });
  wait(60_000);
  expect(log.sounds).toMatchObject([{ from: 40, to: 14_040, isWhole: false }]);
  expect(events).not.toContain('end');
  expect(synthesis.speaking).toBe(true);
  synthesis.cancel();
  speak(LONG);
  wait(60_000);
  expect(log.heard).toEqual([LONG]);
});

test('forgetsQueuedOnCancel', () => {
  const { synthesis, speak, events } = openBrowser({ forgetsQueuedOnCancel: true });
  speak();
  speak();
  synthesis.cancel();
  wait(1000);
  expect(events).toEqual(['canceled']);
});

test('losesSpeakAfterCancel', () => {
  const { synthesis, speak, log } = openBrowser({ losesSpeakAfterCancel: 120 });
  speak();
  wait(50);
  synthesis.cancel();
  wait(100);
  speak('Perdu.');
  wait(100);
  speak('Dit.');
  wait(2000);
  expect(log.heard).toEqual(['Dit.']);
});

test.for([
  [{ staysPausedAfterCancel: true }, []],
  [{ wedgesOnCancel: true }, []],
  [{}, ['Encore.']],
] as const)('after a pause and a cancel, with %o, what is heard is %o', ([fault, heard]) => {
  const { synthesis, speak, log } = openBrowser(fault);
  speak();
  wait(50);
  synthesis.pause();
  synthesis.cancel();
  speak('Encore.');
  wait(5000);
  expect(log.heard).toEqual(heard);
});

test.for([
  [{ stopsOnPause: true }, 1000, [], []],
  [{ sendsNoPauseEvent: true }, 1000, [], [TEXT]],
  [{ forgetsToResume: true }, 1000, ['pause', 'resume'], [TEXT]],
  [{ forgetsToResume: true }, 11_000, ['pause'], []],
] as const)('with %o, a pause of %i ms tells %o and lets %o be heard', ([fault, ms, told, heard]) => {
  const { synthesis, speak, log, events } = openBrowser(fault);
  speak();
  wait(500);
  synthesis.pause();
  wait(ms);
  synthesis.resume();
  wait(5000);
  expect(log.heard).toEqual(heard);
  expect(events.filter((event) => event === 'pause' || event === 'resume')).toEqual(told);
});

test('isPoisonedByIdlePause', () => {
  const { synthesis, speak, log } = openBrowser({ isPoisonedByIdlePause: true });
  synthesis.pause();
  synthesis.resume();
  speak();
  wait(5000);
  expect(log.heard).toEqual([]);
});
