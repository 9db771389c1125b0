import { expect, test } from 'vitest';
import { measureBatch, ratioOf, type Sample } from './batch.ts';

const options = { repetitions: 9, steadyBy: ['time'] as const, attempts: 3 };

/** Gives the times one after the other, then the last one for ever. */
function clock(...times: number[]): () => Promise<Sample<'time'>> {
  let last = 0;
  return async () => ({ time: (last = times.shift() ?? last) });
}

test('the limit is measured twice as often as the subject, and first, second or last in turn', async () => {
  const order: string[] = [];
  const noted = (name: string) => async () => {
    order.push(name);
    return { time: 1 };
  };
  await measureBatch(noted('limit'), noted('subject'), { ...options, repetitions: 3 });
  expect(order.join(' ')).toBe('limit subject limit subject limit limit limit limit subject');
});

test('a steady limit makes a batch that counts', async () => {
  const batch = await measureBatch(clock(100), clock(120), options);
  expect(batch.unsteady).toEqual([]);
  expect(ratioOf('time', batch.subject, batch.limit)).toBeCloseTo(1.2);
});

test('a batch in which the limit differs from itself is taken again', async () => {
  const warmingUp = Array.from({ length: 18 }, (_, visit) => 1.5 ** visit);
  const batch = await measureBatch(clock(...warmingUp, 100), clock(120), options);
  expect(batch.unsteady).toEqual([]);
});

test('a limit that never settles is told, not hidden', async () => {
  let time = 1;
  let visits = 0;
  const growing = async () => {
    visits++;
    return { time: (time *= 1.5) };
  };
  const batch = await measureBatch(growing, clock(1), options);
  expect(batch.unsteady).toEqual(['time']);
  expect(visits).toBe(3 * 2 * 9);
});
