import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { ScreenReaderQuestion } from './ui/reading/screen-reader-question.ts';

keepOnDemand('reading');

/**
 * Asks whether the reader has a screen reader, between the text and the foot of the page: where it covers nothing.
 * @param answered Hears that there is an answer.
 */
export function askScreenReader(settings: SettingsStore, answered: () => void): void {
  document
    .querySelector('.app-footer')
    ?.before(Object.assign(new ScreenReaderQuestion(), { settings, answered }));
}
