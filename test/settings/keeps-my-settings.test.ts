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
  expect(validSettings({ speed: 1.75 })).toEqual({ ...DEFAULTS, speed: 1.75 });
});

test('where storage is refused, the settings are those by default and nothing fails', () => {
  expect(() => keepSettings(refused, { ...DEFAULTS, speed: 2 })).not.toThrow();
  expect(readSettings(refused)).toEqual(DEFAULTS);
});

test('what is chosen is kept, whatever else was kept beside it', () => {
  const chosen = {
    ...DEFAULTS,
    pauseAfterParagraph: 1200,
    stopAfter: 'sentence' as const,
    voice: { name: 'Marie', lang: 'fr-FR' },
    shortcuts: { play: 'Alt+Shift+L' },
  };
  expect(validSettings({ ...chosen, unknown: 1, shortcuts: { ...chosen.shortcuts, pause: 3 } })).toEqual(
    chosen,
  );
});
