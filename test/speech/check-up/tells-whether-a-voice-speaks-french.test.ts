import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONG_CHECKS } from '../../../src/speech/web-speech/check-up/long-checks.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { hearsFrench, openCheckUp } from './check-up-on-a-fake-browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(putBrowserAway);

test('a voice that is heard in French, to its end, with its words', async () => {
  const { examine, finding, kept, rest } = openCheckUp();
  const verdict = await examine('short');
  expect(verdict).toMatchObject({
    french: 'yes',
    offline: 'claimed',
    tellsWords: true,
    browser: 'Chrome 141',
  });
  expect(kept).toEqual([verdict]);
  expect(rest).toHaveBeenCalledOnce();
  expect(finding('starts')?.answer).toMatch(/^Oui, en \d+ ms\.$/);
  expect(finding('ends')?.answer).toBe('Oui.');
  expect(finding('pace')?.answer).toBe('Oui.');
  expect(finding('words')?.answer).toMatch(/^Oui/);
});

test.for([
  ['yes', 'none', 'unclear'],
  ['english', '', 'english'],
  ['silent', '', 'silent'],
] as const)('heard as %s, with the number %s, it is %s', async ([heard, number, french]) => {
  const { examine } = openCheckUp({}, ({ text }) =>
    text.includes('en français') ? heard : number || undefined,
  );
  expect(await examine('short')).toMatchObject({ french });
});

test('a listener who says nothing leaves it unknown', async () => {
  const { examine } = openCheckUp({}, () => undefined);
  expect(await examine('short')).toMatchObject({ french: 'unknown' });
});

test('without a French voice nothing is said, and the verdict says so', async () => {
  const { examine, browser } = openCheckUp({ neverListsVoices: true });
  expect(await examine('short')).toMatchObject({ voice: null, french: 'no-voice' });
  expect(browser.log.given).toEqual([]);
});

test.for([
  [{ sendsNoBoundary: true }, /aucun signal/],
  [{ sendsSentencesOnly: true }, /seulement les phrases/],
  [{ freezesCharIndex: true }, /n’avancent pas/],
  [{ sendsCharIndexBackwards: true }, /n’avancent pas/],
] as const)('words are not told by a voice with %o', async ([faults, answer]) => {
  const { examine, finding } = openCheckUp(faults);
  expect(await examine('short')).toMatchObject({ tellsWords: false });
  expect(finding('words')?.answer).toMatch(answer);
});

test('a voice that never starts is waited for, then asked about all the same', async () => {
  const { examine, finding } = openCheckUp({ neverStarts: true }, () => 'silent');
  expect(await examine('short')).toMatchObject({ french: 'silent' });
  expect(finding('starts')?.answer).toBe('Non : rien.');
});

test('in airplane mode the voice proves that it needs no network', async () => {
  const { examine } = openCheckUp({}, (question, browser) => {
    if (!question.text.includes('mode avion')) return hearsFrench(question, browser);
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    browser.goOffline();
    return 'ready';
  });
  expect(await examine('short')).toMatchObject({ french: 'yes', offline: 'proven' });
});

test('stopped at any moment it falls silent, keeps what it found and judges nothing', async () => {
  const { browser, checkUp, kept, finding } = openCheckUp();
  const [voice] = browser.synthesis.getVoices();
  browser.tap(() => checkUp.start('short', voice));
  await vi.advanceTimersByTimeAsync(500);
  expect(browser.hearing?.text).toMatch(/^Bonjour/);
  checkUp.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(browser.hearing).toBeUndefined();
  expect(checkUp.snapshot).toMatchObject({ status: 'stopped', verdict: undefined });
  expect(finding('voices')).toBeDefined();
  expect(kept).toEqual([]);
});

/** The checks of the long form, once they have come. */
async function later(): Promise<typeof LONG_CHECKS> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return LONG_CHECKS;
}

test.for(['short', 'long'] as const)('made ready, the %s form speaks within the tap', async (form) => {
  const { browser, checkUp } = openCheckUp({}, hearsFrench, later);
  const [voice] = browser.synthesis.getVoices();
  checkUp.prepare();
  await vi.advanceTimersByTimeAsync(500);
  checkUp.start(form, voice);
  // No timer runs: all that comes is what a browser does before the tap is over.
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  expect(browser.log.given).not.toEqual([]);
});

test('begun again while it runs, it starts afresh', async () => {
  const { browser, checkUp, examine } = openCheckUp();
  const [voice] = browser.synthesis.getVoices();
  browser.tap(() => checkUp.start('long', voice));
  await vi.advanceTimersByTimeAsync(500);
  expect(await examine('short')).toMatchObject({ french: 'yes' });
  expect(checkUp.snapshot.findings).toHaveLength(8);
});
