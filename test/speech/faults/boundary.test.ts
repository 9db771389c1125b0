import { afterEach, expect, test } from 'vitest';
import { AS_WRITTEN, type Language } from '../../../src/speech/language.ts';
import { WordEvent } from '../../../src/speech/word-event.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { RAIN } from '../../fakes/rain.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

/** The words that are lit while the article is heard, in order. */
function wordsLit(listener: Listener): string[] {
  const lit: string[] = [];
  listener.player.learn(wordsOnly);
  const look = () => {
    const { word, place } = listener.snapshot;
    const text = word && RAIN[place.paragraph]?.text.slice(word.start, word.end);
    if (text !== undefined && text !== lit.at(-1)) lit.push(text);
  };
  for (const type of ['change', WordEvent.type]) listener.player.addEventListener(type, look);
  listener.listen();
  return lit;
}

const wordsOnly: Language = { ...AS_WRITTEN, wordsOf };
const ALL_WORDS = RAIN.flatMap(({ text }) => wordsOf(text).map(({ start, end }) => text.slice(start, end)));

test.for([{}, { sendsZeroCharLength: true }, { sendsNoCharLength: true }])(
  'with %o each word is lit',
  (fault) => {
    expect(wordsLit(new Listener(fault))).toEqual(ALL_WORDS);
  },
);

test.for([{ sendsNoBoundary: true }, { sendsSentencesOnly: true }])(
  'with %o no word is lit, and all is heard',
  (fault) => {
    const listener = new Listener(fault);
    expect(wordsLit(listener)).toEqual([]);
    expect(listener.log.heard).toEqual(SENTENCES);
  },
);

test('words that are told again are not lit again', () => {
  const listener = new Listener({ sendsCharIndexBackwards: true });
  const toldRight = [
    'Il',
    'pleut',
    'La',
    'rue',
    'vide',
    'On',
    'attend',
    'bus',
    'Le',
    'bus',
    'enfin',
    'Tout',
    'le',
    'monte',
  ];
  expect(wordsLit(listener)).toEqual(toldRight);
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('words that stand still are not believed: soon none is lit, and all is heard', () => {
  const listener = new Listener({ freezesCharIndex: true });
  expect(wordsLit(listener)).toEqual(['Il', 'La']);
  expect(listener.log.heard).toEqual(SENTENCES);
});

test.for([{ freezesCharIndex: true }, { sendsCharIndexBackwards: true }])(
  'with %o a pause keeps the sentence that was heard',
  (fault) => {
    const listener = new Listener(fault);
    listener.listen(1500);
    listener.player.pause();
    expect(listener.snapshot.sentence).toEqual({ start: 10, end: 27 });
  },
);
