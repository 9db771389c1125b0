import { afterEach, expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { prose } from '../../fakes/prose.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener } from './listener.ts';

afterEach(putBrowserAway);

const SIGNS = prose(
  'Le sel & le poivre manquent. – ! … On rit.',
  '* * *',
  'Ici, 3 < 4 et 5 > 2. La soupe est bonne.',
);

test('a text without a word to say is never given, so that the engine lives', () => {
  const listener = new Listener({ diesOfEmptyText: true }, { paragraphs: SIGNS });
  listener.listen();
  expect(listener.snapshot.status).toBe('finished');
  expect(listener.log.heard.at(-1)).toBe('La soupe est bonne.');
});

test('a voice that stops at signs is given words in their place', () => {
  const listener = new Listener({ stopsAtMarkup: true }, { paragraphs: SIGNS });
  listener.player.learn({ spokenForm, wordsOf });
  listener.listen();
  expect(listener.log.sounds.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(listener.log.heard[0]).toBe('Le sel et le poivre manquent.');
});

test('the longest text is given in parts, none of them too long', () => {
  const text = `${'Le vent souffle sur la plaine et sur la mer '.repeat(900)}.`;
  const listener = new Listener({ refusesTextOver: 1000 }, { paragraphs: prose(text) });
  listener.listen(3_600_000);
  expect(listener.snapshot.status).toBe('finished');
  expect(listener.log.heard.join(' ')).toBe(text);
});
