import type { OwnChoices } from './library/backup/backup-format.ts';
import { compareLexicons } from './settings/compare-lexicons.ts';
import { validLexicon } from './settings/lexicon.ts';
import type { LexiconStore } from './settings/lexicon-store.ts';
import { type Profile, profilesIn, type ProfileStore } from './settings/reading-profiles.ts';
import type { ReadingStore } from './settings/reading-store.ts';
import { writeReading } from './settings/reading-link.ts';
import { validReading } from './settings/reading.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { validSettings } from './settings/settings.ts';
import type { Choice } from './ui/library/library-backup.ts';

/** Where the reader's choices are kept here. */
export interface ChoiceStores {
  readonly settings: SettingsStore;
  readonly lexicon: LexiconStore;
  readonly reading: ReadingStore;
  readonly profiles: ProfileStore;
}

/** What a backup has that would change what the reader has chosen here: nothing of it is taken unasked. */
export function choicesInBackup(
  file: OwnChoices,
  { settings, lexicon, reading, profiles }: ChoiceStores,
): readonly Choice[] {
  return [
    ...settingsIn(file.settings, settings),
    ...readingIn(file.reading, reading),
    ...newProfilesIn(file.profiles, profiles),
    ...lexiconIn(file.lexicon, lexicon),
  ];
}

function settingsIn(value: unknown, settings: SettingsStore): readonly Choice[] {
  const theirs = validSettings(value);
  if (value === undefined || isSame(theirs, settings.settings)) return [];
  return [
    {
      question: 'Le fichier a d’autres réglages (voix, vitesse, écran). Lesquels voulez-vous ?',
      take: () => settings.change(theirs),
    },
  ];
}

function readingIn(value: unknown, reading: ReadingStore): readonly Choice[] {
  const theirs = validReading(value);
  if (value === undefined || writeReading(theirs) === writeReading(reading.reading)) return [];
  return [
    {
      question:
        'Le fichier montre les articles autrement (taille, couleurs, caractères, aides). Lesquels de ces réglages voulez-vous ?',
      take: () => reading.change(theirs),
    },
  ];
}

/** Profiles with a name that is not here, as far as there is room for them, or with other settings under it. */
function newProfilesIn(value: unknown, profiles: ProfileStore): readonly Choice[] {
  const ours = new Map(profiles.profiles.map(({ name, reading }) => [name, writeReading(reading)]));
  const theirs = profilesIn(value).filter(({ name, reading }) => ours.get(name) !== writeReading(reading));
  if (theirs.length === 0) return [];
  const left = theirs.filter(({ name }) => !ours.has(name)).slice(profiles.room);
  const taken = theirs.filter((each) => !left.includes(each));
  const leaves =
    left.length > 0
      ? ` Il n’y a pas la place pour ${named(left)} : pour les reprendre, supprimez d’abord des profils d’ici.`
      : '';
  return [
    {
      question: `Le fichier a d’autres profils de lecture${taken.length > 0 ? ` : ${named(taken)}` : ''}.${leaves} Lesquels voulez-vous ?`,
      take: () => taken.forEach(({ name, reading }) => profiles.save(name, reading)),
    },
  ];
}

function named(profiles: readonly Profile[]): string {
  return profiles.map(({ name }) => `« ${name} »`).join(', ');
}

function lexiconIn(value: unknown, lexicon: LexiconStore): readonly Choice[] {
  const { added, changed } = compareLexicons(lexicon.lexicon, validLexicon(value), lexicon.room);
  const entries = [...added, ...changed.map((each) => each.theirs)];
  if (entries.length === 0) return [];
  return [
    {
      question: `Le fichier a d’autres prononciations, pour ${entries.length === 1 ? '1 mot' : `${entries.length} mots`}. Lesquelles voulez-vous ?`,
      take: () => lexicon.put(entries),
    },
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
