import { expect, test } from 'vitest';
import { answerMediaKeys } from '../../src/speech/media-keys.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

const about: MediaMetadata = { title: 'La pluie', artist: 'À voix haute', album: '', artwork: [] };

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
  return { engine, player, session, sound, handlers, press };
}

test('nothing is taken from other apps before the first Lire', () => {
  const { session, handlers, sound } = open();
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect(handlers.size).toBe(0);
  expect(sound).toEqual([]);
});

test('pause and play on a headset pause the voice and let it go on', () => {
  const { engine, player, session, sound, press } = open();
  player.play();
  engine.start();
  expect(session).toMatchObject({ metadata: { title: 'La pluie' }, playbackState: 'playing' });
  press('pause');
  expect(player.snapshot.status).toBe('paused');
  expect(session.playbackState).toBe('paused');
  press('play');
  expect(engine.saying).toBe('Il pleut.');
  expect(sound).toEqual(['play', 'pause', 'play']);
});

test('keys that something else took are answered again when the reading goes on', () => {
  const { engine, player, handlers, press } = open();
  player.play();
  engine.start();
  player.pause();
  handlers.clear();
  player.play();
  press('pause');
  expect(player.snapshot.status).toBe('paused');
});

test('next and previous step by a sentence, forward and backward by a paragraph', () => {
  const { engine, player, press } = open();
  player.play();
  const heard = (['nexttrack', 'previoustrack', 'seekforward', 'seekbackward'] as const).map((action) => {
    press(action);
    return engine.saying;
  });
  expect(heard).toEqual(['La rue est vide.', 'Il pleut.', 'Le bus arrive enfin.', 'Il pleut.']);
});

test('while the system has cut the voice off, the keys stay: Play leads out', () => {
  const { engine, player, session, press } = open();
  player.play();
  engine.end('interrupted');
  expect(session.playbackState).toBe('paused');
  press('play');
  expect(player.snapshot.isReading).toBe(true);
});

test.for(['stop', 'the end of the article'])('after %s the keys go back to who had them', (how) => {
  const { engine, player, session, sound, handlers, press } = open();
  player.play();
  if (how === 'stop') press('stop');
  else for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect(handlers.size).toBe(0);
  expect(sound).toEqual(['play', 'release']);
});
