import { expect, test } from 'vitest';
import { LexiconStore } from '../../src/settings/lexicon-store.ts';
import { ProfileStore } from '../../src/settings/reading-profiles.ts';
import { ReadingStore } from '../../src/settings/reading-store.ts';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { KeptVerdicts } from '../../src/speech/check-up/kept-verdicts.ts';

test.each([
  ['settings', SettingsStore],
  ['reading', ReadingStore],
  ['reading-profiles', ProfileStore],
  ['lexicon', LexiconStore],
  ['voice-verdicts', KeptVerdicts],
])('%s change when another tab writes them, and not with every place that it keeps', (key, Store) => {
  localStorage.clear();
  const store = new Store(() => localStorage);
  let changes = 0;
  store.addEventListener('change', () => (changes += 1));
  localStorage.setItem('reading', '{"size":150}');
  dispatchEvent(new StorageEvent('storage', { key: 'place:gao' }));
  expect(changes).toBe(0);
  dispatchEvent(new StorageEvent('storage', { key }));
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(changes).toBe(2);
});
