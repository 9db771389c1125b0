import { type Settings, validSettings } from './settings.ts';

const KEY = 'settings';

/** The settings kept on this device; those by default where nothing can be read. */
export function readSettings(storage: () => Storage): Settings {
  try {
    return validSettings(JSON.parse(storage().getItem(KEY) ?? 'null'));
  } catch {
    return validSettings(undefined);
  }
}

/** Keeps the settings on this device. Where storage is refused or full they last as long as the page. */
export function keepSettings(storage: () => Storage, settings: Settings): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}
