import { beforeEach, expect, test } from 'vitest';
import { LexiconStore } from '../../src/settings/lexicon-store.ts';

const KIDAL = { written: 'Kidal', spoken: 'Kidale' };
const GAO = { written: 'Gao', spoken: 'Ga-o' };
const BER = { written: 'Ber', spoken: 'Bère' };

/** A device that can be made full. */
class Device {
  isFull = false;
  readonly #map = new Map<string, string>();
  readonly length = 0;
  key = () => null;
  getItem = (key: string) => this.#map.get(key) ?? null;
  removeItem = (key: string) => void this.#map.delete(key);
  clear = () => this.#map.clear();
  setItem = (key: string, value: string) => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.#map.set(key, value);
  };
}

let device: Device;
const open = () => new LexiconStore(() => device);
/** What a browser sends to the other tabs. */
const tellTabs = () => dispatchEvent(new StorageEvent('storage', { key: 'lexicon' }));

beforeEach(() => {
  device = new Device();
});

test('what is put, changed and removed is there after a restart', () => {
  open().put([KIDAL, GAO, BER]);
  open().put([{ written: 'Kidal', spoken: 'Quidal' }]);
  open().put([{ written: 'Gao ville', spoken: 'Ga-o' }], 'Gao');
  open().remove('Ber');
  expect(open().lexicon).toEqual([
    { written: 'Gao ville', spoken: 'Ga-o' },
    { written: 'Kidal', spoken: 'Quidal' },
  ]);
});

test('what was removed can be put back, until something else changes', () => {
  const store = open();
  store.put([KIDAL, GAO]);
  store.remove('Kidal');
  expect(store.removed).toEqual(KIDAL);
  store.restore();
  expect(store.lexicon).toEqual([GAO, KIDAL]);
  store.remove('Kidal');
  store.put([BER]);
  expect(store.removed).toBeUndefined();
});

test('two tabs agree, and neither undoes what the other has just done', () => {
  const [one, other] = [open(), open()];
  let changes = 0;
  other.addEventListener('change', () => (changes += 1));
  one.put([KIDAL]);
  other.put([GAO]);
  expect(other.lexicon).toEqual([GAO, KIDAL]);
  tellTabs();
  expect(one.lexicon).toEqual([GAO, KIDAL]);
  dispatchEvent(new StorageEvent('storage', { key: 'settings' }));
  expect(changes).toBe(2);
});

test('a full device says so, loses nothing that was kept, and keeps the rest once there is room', () => {
  const store = open();
  store.put([KIDAL]);
  device.isFull = true;
  store.put([GAO]);
  expect(store.isKept).toBe(false);
  expect(store.lexicon).toEqual([GAO, KIDAL]);
  expect(open().lexicon).toEqual([KIDAL]);
  device.isFull = false;
  open().remove('Kidal');
  tellTabs();
  expect(store.lexicon).toEqual([GAO]);
  store.put([BER]);
  expect(store.isKept).toBe(true);
  expect(open().lexicon).toEqual([BER, GAO]);
});

test('a list that was given never changes', () => {
  const store = open();
  store.put([KIDAL]);
  const before = store.lexicon;
  store.put([GAO]);
  expect(before).toEqual([KIDAL]);
});
