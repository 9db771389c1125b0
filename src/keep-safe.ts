import { choicesInBackup } from './choices-in-backup.ts';
import { askToPersist } from './library/ask-to-persist.ts';
import type { Library } from './library/library.ts';
import { LexiconStore } from './settings/lexicon-store.ts';
import { ProfileStore } from './settings/reading-profiles.ts';
import { ReadingStore } from './settings/reading-store.ts';
import type { Reading } from './settings/reading.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import './ui/library/library-storage.ts';
import type { StorageParts } from './ui/library/library-storage.ts';

const storage = () => localStorage;

/** The part of the root that tells how articles are kept, makes backups and brings them back: fetched when asked for. */
export function storageParts(library: Library, settings: SettingsStore): StorageParts {
  const lexicon = new LexiconStore(storage);
  const reading = new ReadingStore(storage);
  const profiles = new ProfileStore(storage);
  reading.addEventListener('change', () => void show(reading.reading));
  return {
    storage: () => library.storage(),
    persist: askToPersist,
    backup: {
      backUp: (progress) =>
        library.backUp(
          {
            settings: settings.settings,
            lexicon: lexicon.lexicon,
            reading: reading.reading,
            profiles: profiles.profiles,
          },
          progress,
        ),
      restore: (file, progress) => library.restore(file, progress),
      choicesIn: (report) => choicesInBackup(report, { settings, lexicon, reading, profiles }),
    },
    isInSafari: 'standalone' in navigator && navigator.standalone === false,
  };
}

/** Has articles look so from the next page on. Where that part of the app cannot be had now, it comes with the article. */
async function show(reading: Reading): Promise<void> {
  const comfort = await import('./comfort.ts').catch(() => undefined);
  comfort?.readingStore.change(reading);
}
