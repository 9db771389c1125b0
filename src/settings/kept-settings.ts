import { keep, readKept } from './kept.ts';
import { type Settings, validSettings } from './settings.ts';

export const KEY = 'settings';

/** The settings kept on this device; those by default where nothing can be read. */
export function readSettings(storage: () => Storage): Settings {
  return validSettings(readKept(storage, KEY));
}

/** Keeps the settings on this device. Where storage is refused or full they last as long as the page. */
export function keepSettings(storage: () => Storage, settings: Settings): void {
  keep(storage, KEY, settings);
}
