import { expect, test } from 'vitest';
import { dequeued, enqueued, nextInQueue } from '../../src/library/queue.ts';

const queue = ['gao', 'kidal', 'mopti'];

test('an article is in the queue once, where it was put last', () => {
  expect(enqueued(queue, 'segou')).toEqual([...queue, 'segou']);
  expect(enqueued(queue, 'gao')).toEqual(['kidal', 'mopti', 'gao']);
  expect(enqueued(queue, 'mopti', 0)).toEqual(['mopti', 'gao', 'kidal']);
  expect(enqueued(queue, 'segou', 99)).toEqual([...queue, 'segou']);
  expect(dequeued(queue, 'kidal')).toEqual(['gao', 'mopti']);
  expect(dequeued(queue, 'segou')).toEqual(queue);
});

test('after an article comes the next of the queue, and after another the first', () => {
  expect(nextInQueue(queue, 'gao')).toBe('kidal');
  expect(nextInQueue(queue, 'mopti')).toBeUndefined();
  expect(nextInQueue(queue, 'segou')).toBe('gao');
  expect(nextInQueue([], 'gao')).toBeUndefined();
});
