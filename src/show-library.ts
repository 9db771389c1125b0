import { ROOT } from './app-root.ts';
import { storageParts } from './keep-safe.ts';
import { begunLast } from './library/begun-last.ts';
import { CrashCopy } from './library/crash-copy.ts';
import { Library } from './library/library.ts';
import { Places } from './library/places.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { shareArticle } from './share-article.ts';
import type { LibraryScreen } from './ui/library/library-screen.ts';
import './ui/library/library-screen.ts';
import { shippedOnPage } from './ui/library/shipped-on-page.ts';
import { ShareEvent } from './ui/share/share-event.ts';

const storage = () => localStorage;

/** The part of the root that shows the reader's articles, in the screen « Mes articles ». */
export function showLibrary(screen: LibraryScreen): void {
  const library = new Library();
  const settings = new SettingsStore(storage);
  Object.assign(screen, {
    library,
    settings,
    shipped: shippedOnPage(document, new Places(storage, new CrashCopy(() => indexedDB))),
    addressOf: (id: string) => new URL(`article/${id}/`, ROOT).href,
    begunLast: begunLast(storage),
    storage: storageParts(library, settings),
  });
  screen.addEventListener(ShareEvent.type, ({ id }) => void shareArticle(id));
  void library.open();
}
