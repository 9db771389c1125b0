import { resolveObjectURL } from 'node:buffer';
import { expect, test } from 'vitest';
import { prose } from '../../fakes/prose.ts';
import { openRendered, rendered } from './open-rendered.ts';

/** Of a WAV file, in bytes. */
const HEADER = 44;
const BYTES_PER_SECOND = 32_000;

/** 2,400 sentences of 2.6 s of the fake voice, which is more than an hour by any account. */
const BOOK = prose(
  ...Array.from({ length: 800 }, (_, index) =>
    ['Une barque descend', 'Elle porte du sel là', 'Le fleuve est calme']
      .map((text) => `${text} ${String(index).padStart(4, '0')}.`)
      .join(' '),
  ),
);

/** Until what was asked for is there: a book takes more turns than a page. */
async function untilFull(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await rendered();
}

test('a book is heard in order through few sources, each put in the place of the other while sound plays', async () => {
  const { audio, synthesizer, player, heard } = openRendered({}, BOOK);
  player.play();
  await untilFull();
  const ends: number[] = [];
  let sources = audio.sources.length;
  for (let second = 0; second < 1500; second += 1) {
    const { currentTime, src } = audio;
    const duration = ((resolveObjectURL(src)?.size ?? 0) - HEADER) / BYTES_PER_SECOND;
    audio.advance(1);
    await rendered();
    expect(audio.paused).toBe(false);
    if (audio.sources.length > sources) ends.push(duration - currentTime);
    sources = audio.sources.length;
  }
  const sentences = BOOK.flatMap(({ text, sentences: spans }) =>
    spans.map(({ start, end }) => text.slice(start, end).trim()),
  );
  expect(heard.length).toBeGreaterThan(550);
  expect(heard).toEqual(sentences.slice(0, heard.length));
  expect(synthesizer.rendered.length).toBeLessThan(heard.length + 1000);
  // The first sentence, then some six minutes each: 1,500 s are four or five.
  expect(ends.length).toBeLessThanOrEqual(6);
  // A second later, silence was still left to run.
  for (const left of ends) expect(left).toBeGreaterThan(1);
});
