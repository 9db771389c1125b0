import { expect, test } from 'vitest';
import { PLAIN } from '../../../src/speech/manner.ts';
import { recordSpeech } from '../../../src/speech/recording/record-speech.ts';
import { type Saying, sayingsOf } from '../../../src/speech/recording/sayings.ts';
import type { Sentenced } from '../../../src/text/article.ts';
import { FakeSynthesizer } from '../../fakes/fake-synthesizer.ts';
import { FakeTape } from '../../fakes/fake-tape.ts';
import { prose } from '../../fakes/prose.ts';
import { RAIN } from '../../fakes/rain.ts';
import { openRendered, rendered } from '../rendered/open-rendered.ts';

const AS_WRITTEN = {
  spokenForm: (text: string) => ({ spoken: text, toWritten: (offset: number) => offset }),
};
const nobody: (share: number) => void = () => {};
const never = new AbortController().signal;

function sayings(paragraphs: readonly Sentenced[] = RAIN, manner = {}, longest = 300): Saying[] {
  return [...sayingsOf(paragraphs, { ...PLAIN, ...manner }, AS_WRITTEN, longest)];
}

async function record(
  what: Iterable<Saying>,
  { synthesizer = new FakeSynthesizer(), tape = new FakeTape(), onShare = nobody, signal = never } = {},
) {
  return { taped: await recordSpeech(what, 1, synthesizer, tape, onShare, signal), synthesizer, tape };
}

test('what is recorded is what the player would have the voice say', async () => {
  const { player, synthesizer } = openRendered();
  player.play();
  await rendered();
  expect(sayings().map(({ text }) => text)).toEqual(synthesizer.rendered);
});

test('the reader’s pauses stand between sentences and paragraphs, not within a sentence, nor at the end', () => {
  const paragraphs = prose('Il pleut, il vente, il neige depuis hier. Il fait nuit.', 'Tout dort.');
  const manner = { pauseAfterSentence: 400, pauseAfterParagraph: 900 };
  expect(sayings(paragraphs, manner, 30).map(({ text, pause }) => [text, pause])).toEqual([
    ['Il pleut, il vente,', 0],
    ['il neige depuis hier.', 400],
    ['Il fait nuit.', 900],
    ['Tout dort.', 0],
  ]);
});

test('what is said is what the reader’s pronunciations make of it; what they make silent is left out', () => {
  const paragraphs = prose('Kidal dort.', 'Chut.');
  const language = {
    spokenForm: (text: string) => ({
      spoken: text.replace('Kidal', 'Quidal').replace('Chut.', '…'),
      toWritten: (offset: number) => offset,
    }),
  };
  const said = [...sayingsOf(paragraphs, PLAIN, language, 300)];
  expect(said.map(({ text }) => text)).toEqual(['Quidal dort.']);
});

test('all is taped in order, and how much is told as it grows to the whole', async () => {
  const shares: number[] = [];
  const { taped, synthesizer, tape } = await record(sayings(), { onShare: (share) => shares.push(share) });
  expect(tape.pieces.map(([length]) => length / 1600)).toEqual(
    synthesizer.rendered.map(({ length }) => length),
  );
  expect(taped.seconds).toBeCloseTo(synthesizer.rendered.join('').length / 10);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(1, 1);
});

test('a book is never held as a whole: nothing is asked of it before it is needed', async () => {
  let asked = 0;
  const tape = new FakeTape();
  function* book(): Generator<Saying> {
    for (; asked < 1000; asked += 1) {
      expect(asked - tape.pieces.length).toBeLessThanOrEqual(2);
      yield { text: 'mot', pause: 0, share: asked / 1000 };
    }
  }
  await record(book(), { tape });
  expect(tape.pieces).toHaveLength(1000);
});

test('a full disk ends it, at once', async () => {
  const synthesizer = new FakeSynthesizer();
  await expect(record(sayings(), { synthesizer, tape: new FakeTape(1) })).rejects.toMatchObject({
    kind: 'full',
  });
  expect(synthesizer.rendered.length).toBeLessThanOrEqual(3);
});

test('a voice that stops ends it, with a sentence', async () => {
  const synthesizer = new FakeSynthesizer();
  synthesizer.isBroken = true;
  await expect(record(sayings(), { synthesizer })).rejects.toThrow(/broken/);
});

test('given up, it ends before the next sentence', async () => {
  const task = new AbortController();
  const tape = new FakeTape();
  await expect(record(sayings(), { tape, signal: task.signal, onShare: () => task.abort() })).rejects.toThrow(
    'aborted',
  );
  expect(tape.pieces.length).toBeLessThanOrEqual(1);
});

test('an article with nothing to say is said to have nothing', async () => {
  await expect(record([])).rejects.toMatchObject({
    kind: 'nothing',
    message: 'Il n’y a rien à lire dans cet article.',
  });
});
