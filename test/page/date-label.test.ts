import { expect, test } from 'vitest';
import { dateLabel } from '../../src/page/date-label.ts';

test('a day has its month in full, and the first of a month is a « 1er »', () => {
  expect(dateLabel(new Date('2023-11-13'))).toBe('13 novembre 2023');
  expect(dateLabel(new Date('2024-08-01T23:59:59Z'))).toBe('1er août 2024');
});

test('each month is the one that the platform tells', () => {
  const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(1987, month, 14)));
  expect(days.map(dateLabel)).toEqual(days.map((day) => long.format(day)));
});
