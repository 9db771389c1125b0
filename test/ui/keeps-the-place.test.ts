import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CrashCopy } from '../../src/library/crash-copy.ts';
import type { PlaceRecord } from '../../src/library/place-record.ts';
import { Places } from '../../src/library/places.ts';
import { PlaceKeeper } from '../../src/ui/place-keeper.ts';
import { aRecord } from '../fakes/a-record.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noCopy: Pick<CrashCopy, 'write'> = { write: () => Promise.resolve(false) };
const BUS = { paragraph: 1, offset: 3 };

function open(storage = () => localStorage, copy = noCopy) {
  const page = openPage(RAIN);
  const places = new Places(storage, copy);
  new PlaceKeeper({ id: 'pluie', paragraphs: RAIN }, page.player, places).start();
  return { ...page, places, kept: () => places.recordOf('pluie') };
}

/** Reads and hears the next sentences. */
function hear({ engine }: ReturnType<typeof openPage>, sentences: number): void {
  for (let sentence = 0; sentence < sentences; sentence += 1) engine.say();
  engine.start();
}

test('nothing is kept of an article that was only opened', () => {
  const { kept, player } = open();
  player.stop();
  expect(kept()).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});

test('a pause keeps the word at once, with the sentence around it, the speed and the voice', () => {
  const { engine, player, kept } = open();
  player.play();
  engine.say();
  engine.start();
  engine.reach(7);
  player.pause();
  expect(kept()).toMatchObject({
    article: 'pluie',
    paragraph: 0,
    offset: 17,
    quote: { before: 'Il pleut. ', sentence: 'La rue est vide.', after: ' On attend le bus.', at: 7 },
    speed: 1,
    voice: { name: 'Marie', lang: 'fr-FR' },
  });
});

test('while the voice reads, the place is written at most once a second', () => {
  const { engine, player, kept } = open();
  const write = vi.spyOn(Storage.prototype, 'setItem');
  player.play();
  engine.start();
  for (const offset of [1, 2, 3, 4]) engine.reach(offset);
  expect(write).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(write).toHaveBeenCalledTimes(2);
  expect(kept()?.offset).toBe(4);
  vi.advanceTimersByTime(10_000);
  expect(write).toHaveBeenCalledTimes(2);
  write.mockRestore();
});

test.for(['pagehide', 'visibilitychange'])('%s keeps the last word', (type) => {
  const { engine, player, kept } = open();
  player.play();
  engine.start();
  engine.reach(2);
  engine.reach(3);
  expect(kept()?.offset).toBe(2);
  (type === 'pagehide' ? window : document).dispatchEvent(new Event(type));
  expect(kept()?.offset).toBe(3);
});

test('steps and Arrêter move what is kept', () => {
  const { player, kept } = open();
  player.step('paragraph', 1);
  expect(kept()).toMatchObject({ paragraph: 1, offset: 0 });
  player.stop();
  expect(kept()).toMatchObject({ paragraph: 0, offset: 0 });
});

test('a paragraph is heard when its last sentence was, and not when it is stepped over', () => {
  const page = open();
  page.player.play();
  hear(page, 2);
  expect(page.kept()?.heard).toEqual([]);
  hear(page, 1);
  expect(page.kept()?.heard).toEqual([[0, 0]]);
  const other = open();
  other.player.play();
  other.player.step('paragraph', 1);
  expect(other.kept()?.heard).toEqual([]);
});

test('at its end the article is heard, and will begin at its beginning', () => {
  const page = open();
  page.player.play();
  hear(page, 5);
  expect(page.player.snapshot.status).toBe('finished');
  expect(page.kept()).toMatchObject({ paragraph: 0, offset: 0, heard: [[0, 1]], finished: Date.now() });
});

test('of two tabs the last has the place, and what each has heard is known', () => {
  const { places, kept } = open();
  places.keep(aRecord(RAIN, { paragraph: 0, offset: 0 }, { heard: [[1, 1]], finished: 8 }));
  new Places(() => localStorage, noCopy).keep(aRecord(RAIN, BUS, { heard: [[0, 0]] }));
  expect(kept()).toMatchObject({ ...BUS, heard: [[0, 1]], finished: 8 });
});

test('a storage that is full keeps what it had; the page knows its place as long as it lasts', async () => {
  const { places, kept } = open(() => localStorage);
  places.keep(aRecord(RAIN, BUS));
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  places.keep(aRecord(RAIN, { paragraph: 0, offset: 0 }));
  await vi.waitFor(() => expect(places.keepsPlaces).toBe(false));
  expect(kept()).toMatchObject(BUS);
  full.mockRestore();
  places.keep(aRecord(RAIN, BUS));
  expect(places.keepsPlaces).toBe(true);
});

test('where storage is refused, reading goes on', async () => {
  const page = open(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  page.player.play();
  hear(page, 1);
  expect(page.engine.saying).toBe('La rue est vide.');
  page.player.pause();
  expect(page.kept()).toMatchObject({ paragraph: 0, offset: 10 });
  await vi.waitFor(() => expect(page.places.keepsPlaces).toBe(false));
});

test('the place is kept as long as one of the two copies can be written', async () => {
  const written: PlaceRecord[] = [];
  const { places } = open(
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
    { write: (record) => Promise.resolve(written.push(record) > 0) },
  );
  places.keep(aRecord(RAIN, BUS));
  await vi.waitFor(() => expect(written).toHaveLength(1));
  expect(places.keepsPlaces).toBe(true);
});
