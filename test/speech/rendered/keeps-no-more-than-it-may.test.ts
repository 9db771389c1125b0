import { expect, test } from 'vitest';
import type { Utterance } from '../../../src/speech/engine.ts';
import { Reel } from '../../../src/speech/rendered/reel.ts';
import { roomFor } from '../../../src/speech/rendered/room-for.ts';
import { FakeSynthesizer } from '../../fakes/fake-synthesizer.ts';
import { rendered } from './open-rendered.ts';

/** Sentences of a second each, three to a paragraph, of a text that has no end. */
function sentence(index: number): Utterance {
  return {
    text: `phrase ${String(index).padStart(3, '0')}`,
    lang: 'fr',
    voice: undefined,
    speed: 1,
    pitch: 1,
    place: { paragraph: Math.floor(index / 3), offset: (index % 3) * 10 },
    next: () => ({ pause: 0, utterance: sentence(index + 1) }),
  };
}

/** The first sentence of an article that takes so many minutes, at 65 ms a character. */
function minutes(count: number): Utterance {
  return { ...sentence(0), left: () => (count * 60_000) / 65 };
}

async function openReel(first = sentence(0)) {
  const synthesizer = new FakeSynthesizer();
  const reel = new Reel(synthesizer, { grown: () => {}, failed: () => {} }, () => 20 * 16_000);
  reel.begin(first);
  await rendered();
  return { reel, synthesizer };
}

test('a text without end is rendered as far as may be kept, and half of it is one track, of whole paragraphs', async () => {
  const { reel, synthesizer } = await openReel();
  expect(synthesizer.rendered).toHaveLength(21);
  expect(reel.isFull).toBe(true);
  expect(reel.ready).toHaveLength(9);
});

test('a track ends where a chapter does, if one begins in its second half', async () => {
  const withChapterAt = (chapter: number, index = 0): Utterance => ({
    ...sentence(index),
    opensChapter: index === chapter,
    next: () => ({ pause: 0, utterance: withChapterAt(chapter, index + 1) }),
  });
  expect((await openReel(withChapterAt(7))).reel.ready).toHaveLength(7);
  expect((await openReel(withChapterAt(2))).reel.ready).toHaveLength(9);
});

test('of an article of more than an hour less is kept than of a shorter one, which is heard from one source', () => {
  expect(roomFor(minutes(59))).toBe(3600 * 16_000);
  expect(roomFor(minutes(61))).toBe(720 * 16_000);
});

test('once a track has been heard, it is let go and more is rendered', async () => {
  const { reel, synthesizer } = await openReel();
  const next = reel.find(sentence(9));
  if (next) reel.forgetBefore(next.passage);
  await rendered();
  expect(reel.find(sentence(8))).toBeUndefined();
  expect(synthesizer.rendered).toHaveLength(30);
  expect(reel.ready.map(({ utterance }) => utterance.text)[0]).toBe('phrase 009');
  expect(reel.ready).toHaveLength(9);
});

test('the rest of a sentence is found in it, and a like one elsewhere is not taken for it', async () => {
  const { reel } = await openReel();
  const rest = { ...sentence(4), text: '004', place: { paragraph: 1, offset: 17 } };
  expect(reel.find(rest)).toMatchObject({ offset: 7, passage: { utterance: { text: 'phrase 004' } } });
  expect(reel.find({ ...rest, place: { paragraph: 2, offset: 17 } })).toBeUndefined();
  expect(reel.find({ ...rest, pitch: 2 })).toBeUndefined();
});
