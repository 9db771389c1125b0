import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { choicesInBackup, type ChoiceStores } from '../../src/choices-in-backup.ts';
import { LexiconStore } from '../../src/settings/lexicon-store.ts';
import { ProfileStore } from '../../src/settings/reading-profiles.ts';
import { ReadingStore } from '../../src/settings/reading-store.ts';
import { ORDINARY } from '../../src/settings/reading.ts';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { memoryStorage } from '../fakes/memory-storage.ts';
import { anyReading } from './any-reading.ts';

const NONE = { settings: undefined, lexicon: undefined, reading: undefined, profiles: undefined };
const evening = { name: 'Le soir', reading: { ...ORDINARY, theme: 'dark' } } as const;
const bus = { name: 'Le bus', reading: { ...ORDINARY, size: 200 } } as const;

let here: ChoiceStores;

/** A device on which nothing was chosen. */
function device(): ChoiceStores {
  const open = memoryStorage();
  return {
    settings: new SettingsStore(open),
    lexicon: new LexiconStore(open),
    reading: new ReadingStore(open),
    profiles: new ProfileStore(open),
  };
}

/** What a backup of a device has of these choices. */
function backupOf({ settings, lexicon, reading, profiles }: ChoiceStores): typeof NONE {
  return JSON.parse(
    JSON.stringify({
      settings: settings.settings,
      lexicon: lexicon.lexicon,
      reading: reading.reading,
      profiles: profiles.profiles,
    }),
  );
}

beforeAll(() => vi.stubGlobal('addEventListener', () => {}));
beforeEach(() => {
  here = device();
});

test('a backup without choices, or with the same, asks nothing', () => {
  expect(choicesInBackup(NONE, here)).toEqual([]);
  here.reading.change({ size: 150, theme: 'sepia' });
  here.profiles.save(bus.name, bus.reading);
  expect(choicesInBackup(backupOf(here), here)).toEqual([]);
});

test('whatever was chosen elsewhere comes over, once the reader says so, and never before', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (reading, named) => {
      const [there, mine] = [device(), device()];
      there.reading.change(reading);
      there.profiles.save('Le soir', named);
      const choices = choicesInBackup(backupOf(there), mine);
      expect(mine.reading.reading).toEqual(ORDINARY);
      expect(mine.profiles.profiles).toEqual([]);
      for (const { take } of choices) take();
      expect(mine.reading.reading).toEqual(reading);
      expect(mine.profiles.profiles).toEqual([{ name: 'Le soir', reading: named }]);
      expect(choicesInBackup(backupOf(there), mine)).toEqual([]);
    }),
  );
});

test('a profile that only this device has stays, one that differs is asked about by its name', () => {
  here.profiles.save(bus.name, bus.reading);
  here.profiles.save(evening.name, ORDINARY);
  const [choice, ...others] = choicesInBackup({ ...NONE, profiles: [evening] }, here);
  expect(others).toEqual([]);
  expect(choice?.question).toContain('« Le soir »');
  choice?.take();
  expect(here.profiles.profiles).toEqual([bus, evening]);
});

test('those that there is no room for are named, and the others come over', () => {
  for (let index = 1; index < 30; index += 1) here.profiles.save(`Ici ${index}`, ORDINARY);
  const [choice] = choicesInBackup({ ...NONE, profiles: [bus, evening] }, here);
  expect(choice?.question).toContain('profils de lecture : « Le bus ».');
  expect(choice?.question).toContain('pas la place pour « Le soir » :');
  choice?.take();
  expect(here.profiles.profiles.at(-1)).toEqual(bus);
  expect(here.profiles.profiles).toHaveLength(30);
});

test.for([null, 7, 'x', {}, [1], [{ name: 3 }], [{ name: ' ', reading: {} }]])(
  'out of %j come no profiles',
  (profiles) => {
    expect(choicesInBackup({ ...NONE, profiles }, here)).toEqual([]);
  },
);

test('names that become the same are one profile, the last', () => {
  const profiles = [
    { ...bus, name: ' Le soir' },
    evening,
    { ...bus, name: 'a'.repeat(41) },
    { ...evening, name: 'a'.repeat(42) },
  ];
  const [choice] = choicesInBackup({ ...NONE, profiles }, here);
  expect(choice?.question.match(/«/g)).toHaveLength(2);
  choice?.take();
  expect(here.profiles.profiles).toEqual([evening, { ...evening, name: 'a'.repeat(40) }]);
});

test('what makes no sense in the reading settings of a backup is the ordinary one', () => {
  const [choice] = choicesInBackup(
    { ...NONE, reading: { size: 9999, theme: 'dark', font: '<b>', hack: 1 } },
    here,
  );
  choice?.take();
  expect(here.reading.reading).toEqual({ ...ORDINARY, theme: 'dark' });
});
