import { keep, readKept, whenKeptElsewhere } from './kept.ts';
import { ORDINARY, type Reading, validReading } from './reading.ts';
import { readReading, writeReading } from './reading-link.ts';

/** Reading settings under a name. */
export interface Profile {
  readonly name: string;
  readonly reading: Reading;
}

/**
 * Where to begin. Letters 18 % apart: + 2.5 pt on 14 pt is what helped children with dyslexia most (Zorzi et al. 2012,
 * https://doi.org/10.1073/pnas.1205566109); words are then set farther apart, too, so that they stay apart.
 */
export const MADE_PROFILES: readonly Profile[] = [
  {
    name: 'Dyslexie',
    reading: { ...ORDINARY, size: 125, letter: 18, word: 50, line: 200, paragraph: 200, width: 50 },
  },
  {
    name: 'Basse vision',
    reading: { ...ORDINARY, size: 200, letter: 6, word: 16, line: 160, width: 40, theme: 'contrast' },
  },
  {
    name: 'Grand calme',
    reading: { ...ORDINARY, size: 110, line: 200, paragraph: 250, width: 45, theme: 'sepia' },
  },
];

const KEY = 'reading-profiles';
/** What a list that a thumb scrolls can hold, and a line. */
const MOST = 30;
const LONGEST_NAME = 40;

/** The reader's own profiles have changed. */
class ProfilesChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(ProfilesChangeEvent.type);
  }
}

/** The reader's own profiles, kept on this device, the same in every tab. */
export class ProfileStore extends EventTarget {
  readonly #storage: () => Storage;
  #profiles: readonly Profile[];

  /** @param storage Gives where they are kept; it may throw, where storage is refused. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#profiles = validProfiles(readKept(storage, KEY));
    whenKeptElsewhere(KEY, () => this.#show(validProfiles(readKept(storage, KEY))));
  }

  get profiles(): readonly Profile[] {
    return this.#profiles;
  }

  /** How many more names there is room for. */
  get room(): number {
    return MOST - this.#profiles.length;
  }

  /** Keeps settings under a name, in the place of what had it. @returns false where there is no name, or no room. */
  save(name: string, reading: Reading): boolean {
    const short = shortName(name);
    const others = this.#profiles.filter((each) => each.name !== short);
    if (short === '' || others.length >= MOST) return false;
    return this.#keep([...others, { name: short, reading }]);
  }

  remove(name: string): void {
    this.#keep(this.#profiles.filter((each) => each.name !== name));
  }

  #keep(profiles: readonly Profile[]): boolean {
    const isKept = keep(
      this.#storage,
      KEY,
      profiles.map(({ name, reading }) => [name, writeReading(reading)]),
    );
    this.#show(profiles);
    return isKept;
  }

  #show(profiles: readonly Profile[]): void {
    this.#profiles = profiles;
    this.dispatchEvent(new ProfilesChangeEvent());
  }
}

/** Profiles out of anything that came from outside, such as a backup: each `{name, reading}`, each name once, as it was last. */
export function profilesIn(value: unknown): Profile[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const named = new Map<string, Profile>();
  for (const each of list) {
    const { name, reading }: { name?: unknown; reading?: unknown } = Object(each);
    const short = typeof name === 'string' ? shortName(name) : '';
    if (short !== '') named.set(short, { name: short, reading: validReading(reading) });
  }
  return [...named.values()].slice(0, MOST);
}

/** A name as it is kept; empty where there is none. */
function shortName(name: string): string {
  return name.trim().slice(0, LONGEST_NAME);
}

function validProfiles(kept: unknown): Profile[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.slice(0, MOST).flatMap((each) => {
    const [name, written]: readonly unknown[] = Array.isArray(each) ? each : [];
    const reading = typeof written === 'string' ? readReading(written) : undefined;
    return typeof name === 'string' && reading ? [{ name: name.slice(0, LONGEST_NAME), reading }] : [];
  });
}
