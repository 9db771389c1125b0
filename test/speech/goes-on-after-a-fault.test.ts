import { expect, test } from 'vitest';
import type { Voice } from '../../src/speech/engine.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { reading } from './reading.ts';

const THOMAS: Voice = { ...MARIE, id: 'thomas', name: 'Thomas' };
const REMOTE: Voice = { ...MARIE, id: 'google', name: 'Google français', isLocal: false };

const faults = ['stalled', 'network', 'failed'] as const;

const withVoices = (...voices: Voice[]) => reading({}, new FakeEngine(voices));
const voiceOf = (engine: FakeEngine) => engine.spoken.at(-1)?.voice?.name;

test.for(faults)('when the voice ends with %s, the same voice says the same again', (fault) => {
  const { engine, player } = withVoices(MARIE, THOMAS);
  engine.end(fault);
  expect(engine.spoken).toMatchObject([{ text: 'Il pleut.' }, { text: 'Il pleut.', voice: MARIE }]);
  expect(player.snapshot).toMatchObject({ status: 'recovering', isReading: true });
  engine.start();
  expect(player.snapshot.status).toBe('speaking');
});

test.for(faults)('after a second %s another voice of this device reads on, for the whole visit', (fault) => {
  const { engine, player } = withVoices(MARIE, REMOTE, THOMAS);
  engine.end(fault);
  engine.end(fault);
  expect(voiceOf(engine)).toBe('Thomas');
  expect(player.snapshot.voice).toBe(THOMAS);
  engine.say();
  expect(engine.saying).toBe('La rue est vide.');
  expect(voiceOf(engine)).toBe('Thomas');
});

test.for(faults)(
  'after a third %s in a row the reading stops where it is, and Lire tries again there',
  (fault) => {
    const { engine, player } = withVoices(MARIE, THOMAS);
    engine.say();
    engine.start();
    for (let times = 0; times < 3; times += 1) engine.end(fault);
    expect(player.snapshot).toMatchObject({
      status: 'failed',
      isReading: false,
      place: { paragraph: 0, offset: 10 },
    });
    expect(engine.spoken).toHaveLength(4);
    player.play();
    expect(engine.saying).toBe('La rue est vide.');
    engine.end(fault);
    expect(player.snapshot.status).toBe('recovering');
  },
);

test('where there is no other voice, the same is tried a third time', () => {
  const { engine, player } = withVoices(MARIE);
  engine.end('stalled');
  engine.end('stalled');
  expect(voiceOf(engine)).toBe('Marie');
  expect(player.snapshot.status).toBe('recovering');
});

test('a sentence that is said to its end makes good what failed before', () => {
  const { engine, player } = withVoices(MARIE, THOMAS);
  for (let sentence = 0; sentence < 4; sentence += 1) {
    engine.end('failed');
    expect(voiceOf(engine)).toBe('Marie');
    engine.say();
  }
  expect(player.snapshot.isReading).toBe(true);
});

test('what was heard is not said again: the voice goes on with the word', () => {
  const { engine } = withVoices(MARIE);
  engine.reach(3);
  engine.end('stalled');
  expect(engine.saying).toBe('pleut.');
});

test('in a page that is not seen no voice is given up: the reading rests until it is', () => {
  const { engine, player } = withVoices(MARIE, THOMAS);
  player.pageHidden();
  engine.end('failed');
  engine.end('failed');
  expect(player.snapshot.status).toBe('interrupted');
  expect(engine.spoken).toHaveLength(2);
  player.pageShown();
  expect(engine.saying).toBe('Il pleut.');
  expect(voiceOf(engine)).toBe('Marie');
});

test('a voice chosen by the reader takes its turn first again', () => {
  const { engine, player } = withVoices(MARIE, THOMAS);
  engine.end('failed');
  engine.end('failed');
  player.pause();
  player.chooseVoice(MARIE);
  player.play();
  expect(voiceOf(engine)).toBe('Marie');
});
