import { expect, test } from 'vitest';
import { WordTrust } from '../../../src/speech/web-speech/word-trust.ts';
import { MARIE } from '../../fakes/fake-engine.ts';

function hear(trust: WordTrust, offsets: readonly number[], voice = MARIE): string[] {
  const words = trust.of(voice);
  const worth = offsets.map((offset) => words.hear(offset));
  words.close();
  return worth;
}

test('words that follow each other are believed', () => {
  expect(hear(new WordTrust(), [0, 4, 9])).toEqual(['word', 'word', 'word']);
});

test('one report that does not lead on is passed over', () => {
  expect(hear(new WordTrust(), [0, 4, 4, 9, 2, 12])).toEqual([
    'word',
    'word',
    'nothing',
    'word',
    'nothing',
    'word',
  ]);
});

test.for([
  ['freezes', [0, 4, 4, 4, 9]],
  ['goes backwards', [0, 4, 3, 2, 9]],
] as const)('a voice that %s is not believed any more in this utterance', ([, offsets]) => {
  expect(hear(new WordTrust(), offsets)).toEqual(['word', 'word', 'nothing', 'end', 'nothing']);
});

test('it is believed again after one utterance told in order, and not before', () => {
  const trust = new WordTrust();
  hear(trust, [0, 0, 0]);
  expect(hear(trust, [0, 4])).toEqual(['nothing', 'nothing']);
  expect(hear(trust, [0, 4, 9])).toEqual(['nothing', 'nothing', 'nothing']);
  expect(hear(trust, [0, 4])).toEqual(['word', 'word']);
});

test('other voices are not judged by it', () => {
  const trust = new WordTrust();
  hear(trust, [0, 0, 0]);
  expect(hear(trust, [0, 4], { ...MARIE, id: 'other' })).toEqual(['word', 'word']);
});
