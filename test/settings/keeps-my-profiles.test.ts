import { beforeAll, expect, test, vi } from 'vitest';
import { ORDINARY, validReading } from '../../src/settings/reading.ts';
import { MADE_PROFILES, ProfileStore } from '../../src/settings/reading-profiles.ts';
import { memoryStorage } from '../fakes/memory-storage.ts';

beforeAll(() => vi.stubGlobal('addEventListener', () => {}));

test('the profiles to begin with are settings that may be chosen', () => {
  for (const { reading } of MADE_PROFILES) expect(validReading(reading)).toEqual(reading);
});

test('what was kept under a name is there again, and a name is kept once', () => {
  const storage = memoryStorage();
  const store = new ProfileStore(storage);
  expect(store.save(' Le soir ', { ...ORDINARY, theme: 'dark' })).toBe(true);
  expect(store.save('Le soir', { ...ORDINARY, theme: 'sepia' })).toBe(true);
  expect(new ProfileStore(storage).profiles).toEqual([
    { name: 'Le soir', reading: { ...ORDINARY, theme: 'sepia' } },
  ]);
  store.remove('Le soir');
  expect(new ProfileStore(storage).profiles).toEqual([]);
});

test('without a name, or without room, nothing is kept', () => {
  expect(new ProfileStore(memoryStorage()).save('  ', ORDINARY)).toBe(false);
  expect(new ProfileStore(memoryStorage(3)).save('Le soir', ORDINARY)).toBe(false);
  const store = new ProfileStore(memoryStorage());
  for (let count = 0; count < 30; count += 1) expect(store.save(`Nom ${count}`, ORDINARY)).toBe(true);
  expect(store.save('Un de trop', ORDINARY)).toBe(false);
});

test.for(['null', '{}', '[1]', '[["Nom"]]', '[["Nom","1.s9999"]]', '[[1,"1"]]', 'x'])(
  'out of %s come no profiles',
  (kept) => {
    const storage = memoryStorage();
    storage().setItem('reading-profiles', kept);
    expect(new ProfileStore(storage).profiles).toEqual([]);
  },
);
