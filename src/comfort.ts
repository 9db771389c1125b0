import { FontFiles } from './pwa/font-files.ts';
import { keepOnDemand } from './pwa/keep-on-demand.ts';
import { ReadingCopy } from './pwa/reading-copy.ts';
import { ReadingStore } from './settings/reading-store.ts';
import { FONTS } from './ui/reading/fonts.ts';
import type { ReadingCompany } from './ui/reading/reading-company.ts';
import { showAids } from './ui/reading/show-aids.ts';
import { showReading } from './ui/reading/reading-sheet.ts';

/** The app's own address. */
export const ROOT = new URL('../', import.meta.url).href;

/**
 * The part of the root that shows articles as the reader wants them: loaded for who has chosen something, as early as
 * the player, or with the panel.
 */
export const readingStore = new ReadingStore(() => localStorage);
export const fontFiles = new FontFiles(ROOT);
let isWithReading = false;

keepOnDemand('reading');
showReading(readingStore, fontFiles.ownFont, new ReadingCopy(ROOT).keep);
let isOwnFont = false;
showOwnFont();
readingStore.addEventListener('change', showOwnFont);

/** On the visit that installs the worker nobody answers yet at the address of the reader’s own font. */
function showOwnFont(): void {
  const wasOwn = isOwnFont;
  isOwnFont = readingStore.reading.font === 'own';
  if (isOwnFont && !wasOwn && !navigator.serviceWorker?.controller) void fontFiles.showOwn(FONTS.own.family);
}

/** Has the aids go along with a reading, from the first call on. */
export function goAlong(company: ReadingCompany): void {
  if (isWithReading) return;
  isWithReading = true;
  void showAids(readingStore, company);
}
