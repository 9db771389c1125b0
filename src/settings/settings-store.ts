import { whenKeptElsewhere } from './kept.ts';
import { KEY, keepSettings, readSettings } from './kept-settings.ts';
import type { Settings } from './settings.ts';

/** The settings have changed. */
class SettingsChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(SettingsChangeEvent.type);
  }
}

/** The reader's settings: kept on this device at every change, and the same in every tab. */
export class SettingsStore extends EventTarget {
  readonly #storage: () => Storage;
  #settings: Settings;

  /** @param storage Gives where they are kept; it may throw, where storage is refused. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#settings = readSettings(storage);
    whenKeptElsewhere(KEY, () => this.#show(readSettings(storage)));
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Changes some of the settings, and keeps them. */
  change(part: Partial<Settings>): void {
    const settings = { ...this.#settings, ...part };
    keepSettings(this.#storage, settings);
    this.#show(settings);
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    this.dispatchEvent(new SettingsChangeEvent());
  }
}
