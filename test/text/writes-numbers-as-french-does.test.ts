import { expect, test } from 'vitest';
import { megabytes, megabytesOf } from '../../src/speech/megabytes.ts';
import { countLabel } from '../../src/text/count-label.ts';

test.for([
  [0, '0'],
  [999, '999'],
  [1_000, '1\u202f000'],
  [541_982, '541\u202f982'],
  [10_000_000, '10\u202f000\u202f000'],
] as const)('%d has its thousands apart', ([count, written]) => {
  expect(countLabel(count)).toBe(written);
});

test.for([
  [1_000_000, '1 Mo'],
  [984_321, '1 Mo'],
  [449_000, '0,4 Mo'],
  [12_340_000, '12,3 Mo'],
] as const)('%d bytes are told to a tenth of a megabyte', ([bytes, told]) => {
  expect(megabytes(bytes)).toBe(told);
});

test('a download tells both sizes to a tenth', () => {
  expect(megabytesOf(400_000, 1_000_000)).toBe('0,4 sur 1,0 Mo');
});
