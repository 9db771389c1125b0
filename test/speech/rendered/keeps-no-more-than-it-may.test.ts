import { expect, test } from 'vitest';
import type { Utterance } from '../../../src/speech/engine.ts';
import { Reel } from '../../../src/speech/rendered/reel.ts';
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

async function openReel() {
  const synthesizer = new FakeSynthesizer();
  const reel = new Reel(synthesizer, { grown: () => {}, failed: () => {} }, 20 * 16_000);
  reel.begin(sentence(0));
  await rendered();
  return { reel, synthesizer };
}

test('a text without end is rendered as far as may be kept, and half of it is one track, of whole paragraphs', async () => {
  const { reel, synthesizer } = await openReel();
  expect(synthesizer.rendered).toHaveLength(21);
  expect(reel.isFull).toBe(true);
  expect(reel.ready).toHaveLength(9);
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
