import { afterEach, expect, test, vi } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { openBrowser, TEXT, wait, WORDS } from './open-browser.ts';

afterEach(putBrowserAway);

test('a text is heard with its WORDS, from its start to its end', () => {
  const { events, speak, log } = openBrowser();
  speak();
  expect(events).toEqual([]);
  wait(40);
  expect(log.hearing).toBe(TEXT);
  wait(1040);
  expect(events).toEqual(['start', ...WORDS, 'end']);
  expect(log.sounds).toMatchObject([{ text: TEXT, voice: 'Thomas', from: 40, to: 1080, isWhole: true }]);
});

test('two texts are heard one after the other, and that is told', () => {
  const { speak, log } = openBrowser();
  speak();
  speak('Encore.');
  wait(3000);
  expect(log.heard).toEqual([TEXT, 'Encore.']);
  expect(log.overlaps).toEqual([{ text: 'Encore.', during: TEXT }]);
});

test('cancel is followed by errors, and by silence', () => {
  const { synthesis, events, speak, log } = openBrowser();
  speak();
  speak('Encore.');
  wait(500);
  events.length = 0;
  synthesis.cancel();
  expect(events).toEqual([]);
  wait(3000);
  expect(events.toSorted()).toEqual(['canceled', 'interrupted']);
  expect(log.sounds).toMatchObject([{ to: 500, isWhole: false }]);
});

test('pause holds the voice, resume lets it go on', () => {
  const { synthesis, events, speak, log } = openBrowser();
  speak();
  wait(500);
  synthesis.pause();
  wait(20_000);
  expect(log.heard).toEqual([]);
  synthesis.resume();
  wait(600);
  expect(events).toEqual(['start', '0+2', '3+4', 'pause', 'resume', '8+2', '11+4', 'end']);
});

test('a reload ends what the page said, and its timers', () => {
  const { browser, events, speak, log } = openBrowser();
  const late = vi.fn<() => void>();
  setTimeout(late, 1000);
  speak();
  wait(500);
  browser.reload();
  wait(3000);
  expect(log.heard).toEqual([]);
  expect(events).toEqual(['start', '0+2', '3+4']);
  expect(late).not.toHaveBeenCalled();
});

test('another tab shares the queue, and silences this one', () => {
  const { browser, speak, log, events } = openBrowser();
  browser.speakInOtherTab('Ailleurs.');
  speak();
  wait(1000);
  expect(log.heard).toEqual(['Ailleurs.']);
  browser.cancelInOtherTab();
  wait(10);
  expect(events.at(-1)).toBe('interrupted');
  expect(log.overlaps).toEqual([]);
});
