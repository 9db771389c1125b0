import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerMediaKeys } from '../../src/speech/media-keys.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

let title: string;

beforeEach(() => {
  title = 'La pluie';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const about = (): MediaMetadata => ({ title, artist: 'À voix haute', album: '', artwork: [] });

/** A player with a media session in memory, whose keys a test presses. */
function open() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  const handlers = new Map<MediaSessionAction, MediaSessionActionHandler>();
  const session: Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler'> = {
    metadata: null,
    playbackState: 'none',
    setActionHandler(action, handler) {
      if (handler) handlers.set(action, handler);
      else handlers.delete(action);
    },
  };
  const sound: string[] = [];
  const note = (what: string) => () => sound.push(what);
  answerMediaKeys(
    player,
    session,
    { play: note('play'), pause: note('pause'), release: note('release') },
    about,
  );
  const press = (action: MediaSessionAction) => handlers.get(action)?.({ action });
  /** Has the voice begin to read, and the system told so. */
  const read = () => {
    player.play();
    engine.start();
    vi.runAllTimers();
  };
  return { engine, player, session, sound, handlers, press, read };
}

test('nothing is taken from other apps before the first Lire', () => {
  const { session, handlers, sound } = open();
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect(handlers.size).toBe(0);
  expect(sound).toEqual([]);
});

test('pause and play on a headset pause the voice and let it go on', () => {
  const { engine, player, session, sound, press, read } = open();
  read();
  expect(session).toMatchObject({ metadata: { title: 'La pluie' }, playbackState: 'playing' });
  press('pause');
  expect(player.snapshot.status).toBe('paused');
  expect(session.playbackState).toBe('paused');
  press('play');
  expect(engine.saying).toBe('Il pleut.');
  vi.runAllTimers();
  expect(sound).toEqual(['play', 'pause', 'play']);
});

test('keys that something else took are answered again when the reading goes on', () => {
  const { player, handlers, press, read } = open();
  read();
  player.pause();
  handlers.clear();
  read();
  press('pause');
  expect(player.snapshot.status).toBe('paused');
});

test('next and previous step by a sentence, forward and backward by a paragraph', () => {
  const { engine, press, read } = open();
  read();
  const heard = (['nexttrack', 'previoustrack', 'seekforward', 'seekbackward'] as const).map((action) => {
    press(action);
    return engine.saying;
  });
  expect(heard).toEqual(['La rue est vide.', 'Il pleut.', 'Le bus arrive enfin.', 'Il pleut.']);
});

test('while the system has cut the voice off, the keys stay: Play leads out', () => {
  const { engine, player, session, press, read } = open();
  read();
  engine.end('interrupted');
  expect(session.playbackState).toBe('paused');
  press('play');
  expect(player.snapshot.isReading).toBe(true);
});

test.for(['stop', 'the end of the article'])('after %s the keys go back to who had them', (how) => {
  const { engine, session, sound, handlers, press, read } = open();
  read();
  if (how === 'stop') press('stop');
  else for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  vi.runAllTimers();
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect(handlers.size).toBe(0);
  expect(sound).toEqual(['play', 'release']);
});

test('the voice begins first; nothing is told of what a pause has ended', () => {
  const { player, session, sound } = open();
  player.play();
  expect([session.playbackState, sound]).toEqual(['none', []]);
  player.pause();
  vi.runAllTimers();
  expect([session.playbackState, sound]).toEqual(['paused', ['pause']]);
});

test('between two articles the keys stay, and the system is shown the second', () => {
  const { engine, player, session, sound, handlers, read } = open();
  read();
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  expect(player.snapshot.status).toBe('finished');
  title = 'Le vent';
  player.load({ lang: 'fr', paragraphs: RAIN });
  read();
  expect(session).toMatchObject({ metadata: { title: 'Le vent' }, playbackState: 'playing' });
  expect(handlers.size).toBe(7);
  expect(sound).toEqual(['play', 'play']);
});
