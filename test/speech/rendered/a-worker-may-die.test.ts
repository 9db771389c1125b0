import { getEventListeners } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { SynthesisError, WorkerSynthesizer } from '../../../src/speech/rendered/synthesizer.ts';
import { FakeWorker } from '../../fakes/fake-worker.ts';

const files = async () => ({
  module: new ArrayBuffer(0),
  textAnalysis: new ArrayBuffer(0),
  signalGeneration: new ArrayBuffer(0),
});
const never = new AbortController().signal;

afterEach(() => vi.useRealTimers());

/** A synthesizer whose workers are these, one after the other. */
function withWorkers(...workers: FakeWorker[]) {
  const left = [...workers];
  return new WorkerSynthesizer(files, () => left.shift() ?? new FakeWorker('error'));
}

test('one worker renders all texts, each for whom it was asked', async () => {
  const worker = new FakeWorker();
  const synthesizer = withWorkers(worker);
  const texts = ['un', 'deux', 'trois'];
  const samples = await Promise.all(texts.map((text) => synthesizer.render(text, { pitch: 1 }, never)));
  expect(samples.map(({ length }) => length)).toEqual([2, 4, 5]);
  expect(worker.rendered).toEqual(texts);
});

test('what is rendered is held by nothing that lives on', async () => {
  const { signal } = new AbortController();
  await withWorkers(new FakeWorker()).render('mot', { pitch: 1 }, signal);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test.each(['error', 'failed'] as const)('a worker that dies (%s) is followed by another', async (fault) => {
  const dying = new FakeWorker(fault);
  const samples = await withWorkers(dying, new FakeWorker()).render('mot', { pitch: 1 }, never);
  expect(samples).toHaveLength(3);
  expect(dying.isTerminated).toBe(true);
});

test('a worker that says nothing any more is followed by another', async () => {
  vi.useFakeTimers();
  const rendering = withWorkers(new FakeWorker('silent'), new FakeWorker()).render(
    'mot',
    { pitch: 1 },
    never,
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await rendering).toHaveLength(3);
});

test('a text that two workers died of is given up, with a sentence for the reader', async () => {
  const rendering = withWorkers(new FakeWorker('error'), new FakeWorker('failed')).render(
    'mot',
    { pitch: 1 },
    never,
  );
  await expect(rendering).rejects.toThrow(SynthesisError);
  await expect(rendering).rejects.toThrow(/^La voix intégrée s’est arrêtée\./);
});

test('files that cannot be read are an error too', async () => {
  const synthesizer = new WorkerSynthesizer(async () => {
    throw new Error('altered');
  });
  await expect(synthesizer.render('mot', { pitch: 1 }, never)).rejects.toThrow(SynthesisError);
});

test('a text that is given up is not waited for', async () => {
  const control = new AbortController();
  const synthesizer = withWorkers(new FakeWorker());
  const rendering = synthesizer.render('mot', { pitch: 1 }, control.signal);
  control.abort('other');
  await expect(rendering).rejects.toBe('other');
  expect(await synthesizer.render('un', { pitch: 1 }, never)).toHaveLength(2);
});

test('the pitch is a tag, and no text is taken for one', async () => {
  const worker = new FakeWorker();
  await withWorkers(worker).render('a < b & c', { pitch: 1.5 }, never);
  expect(worker.rendered).toEqual(['<pitch level="150">a   b   c</pitch>']);
});
