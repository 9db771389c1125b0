import { expect, test } from 'vitest';
import { keepSettings, readSettings } from '../../src/settings/kept-settings.ts';
import { DEFAULTS, validSettings } from '../../src/settings/settings.ts';

const refused = (): Storage => {
  throw new DOMException('refused', 'SecurityError');
};

test.for([undefined, null, 'x', {}, { speed: 'vite' }, { speed: 9 }, { speed: Number.NaN }])(
  'out of %j come the settings by default',
  (kept) => {
    expect(validSettings(kept)).toEqual(DEFAULTS);
  },
);

test('a speed in range is kept', () => {
  expect(validSettings({ speed: 1.75 })).toEqual({ speed: 1.75 });
});

test('where storage is refused, the settings are those by default and nothing fails', () => {
  expect(() => keepSettings(refused, { speed: 2 })).not.toThrow();
  expect(readSettings(refused)).toEqual(DEFAULTS);
});
