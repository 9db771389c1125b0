import { expect, test } from 'vitest';
import { SayAside } from '../../../src/speech/say-aside.ts';
import { openRendered, rendered } from './open-rendered.ts';

const SENTENCES = [
  'Il pleut.',
  'La rue est vide.',
  'On attend le bus.',
  'Le bus arrive enfin.',
  'Tout le monde monte.',
];

test('the first sentence is played as soon as it is rendered, and the rest from one source', async () => {
  const { audio, synthesizer, player, heard } = openRendered();
  player.play();
  await rendered();
  expect(synthesizer.rendered).toEqual(SENTENCES);
  for (let tenth = 0; tenth < 90; tenth += 1) audio.advance(0.1);
  expect(heard).toEqual(SENTENCES);
  expect(player.snapshot.status).toBe('finished');
  // The tap’s silence, the first sentence, all of it.
  expect(audio.sources).toHaveLength(3);
});

test('a page that slept reports what was heard meanwhile, each sentence in its order', async () => {
  const { audio, player, heard } = openRendered();
  player.play();
  await rendered();
  audio.advance(1);
  expect(audio.sources).toHaveLength(3);
  audio.advance(60);
  expect(heard).toEqual(SENTENCES);
  expect(player.snapshot.status).toBe('finished');
});

test('from one sentence to the next the sound is not touched', async () => {
  const { audio, player, heard } = openRendered();
  player.play();
  await rendered();
  audio.advance(1);
  for (let at = audio.currentTime; at < 4.4; at += 0.1) {
    expect(audio.currentTime).toBeCloseTo(at);
    audio.advance(0.1);
  }
  expect(heard).toHaveLength(4);
});

test('Pause stops the sound in the word, and Lire goes on where it stopped', async () => {
  const { audio, player } = openRendered();
  player.play();
  await rendered();
  audio.advance(1);
  // « La rue | est vide. »
  audio.advance(0.93);
  player.pause();
  expect(audio.paused).toBe(true);
  const at = audio.currentTime;
  player.play();
  expect(audio).toMatchObject({ paused: false, currentTime: at });
  expect(audio.sources).toHaveLength(3);
});

test('a new speed changes the pace of what plays, and nothing else', async () => {
  const { audio, player, synthesizer } = openRendered();
  player.play();
  await rendered();
  audio.advance(1);
  audio.advance(0.9);
  const at = audio.currentTime;
  player.setManner({ speed: 2, pitch: 1, pauseAfterSentence: 0, pauseAfterParagraph: 0, stopAfter: 'never' });
  await expect.poll(() => audio.playbackRate).toBe(2);
  expect(audio.currentTime).toBe(at);
  expect(synthesizer.rendered).toHaveLength(5);
});

test('a new pitch is rendered from the word that was being said', async () => {
  const { audio, player, synthesizer } = openRendered();
  player.play();
  await rendered();
  audio.advance(0.5);
  player.setManner({ speed: 1, pitch: 2, pauseAfterSentence: 0, pauseAfterParagraph: 0, stopAfter: 'never' });
  await expect.poll(() => synthesizer.rendered[5]).toBe('pleut.');
});

test('steps move the sound to what is rendered already', async () => {
  const { audio, player, synthesizer } = openRendered();
  player.play();
  await rendered();
  audio.advance(1);
  player.step('paragraph', 1);
  expect(audio.currentTime).toBeCloseTo(4.2);
  player.step('sentence', -1);
  expect(audio.currentTime).toBeCloseTo(2.5);
  player.step('paragraph', -1);
  expect(audio.currentTime).toBe(0);
  expect(audio.sources).toHaveLength(3);
  expect(synthesizer.rendered).toHaveLength(5);
});

test('where the reading rests after each sentence, nothing of the next is heard', async () => {
  const { audio, player } = openRendered({ stopAfter: 'sentence' });
  player.play();
  await rendered();
  audio.advance(1);
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 10 } });
  expect(audio.paused).toBe(true);
  player.play();
  await rendered();
  audio.advance(0.2);
  expect(player.snapshot.status).toBe('speaking');
});

test('the silences that the reader wants are in the sound, as long at any speed', async () => {
  const { audio, player, engine } = openRendered({ pauseAfterSentence: 500, speed: 2 });
  player.play();
  await rendered();
  audio.advance(0.95);
  expect(player.snapshot.status).toBe('gap');
  await expect.poll(() => player.snapshot.status).toBe('speaking');
  // At twice the speed, 1 s of the source is half a second.
  expect(engine.position?.duration).toBeCloseTo(8.2 + 3);
});

test('what is said aside is heard to its end, also when the reading is given back meanwhile', async () => {
  const { audio, engine, player } = openRendered();
  const aside = new SayAside(engine, player);
  aside.say({ text: 'Bonjour.', lang: 'fr', voice: undefined, speed: 1, pitch: 1 });
  await rendered();
  audio.advance(0.1);
  engine.release();
  expect(audio.paused).toBe(false);
  audio.advance(2);
  expect(aside).toMatchObject({ saying: undefined, outcome: 'done' });
});
