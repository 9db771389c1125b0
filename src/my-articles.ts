import { giveBookmarklet } from './give-bookmarklet.ts';
import { showLibrary } from './show-library.ts';
import { takeArticlesIn } from './take-articles-in.ts';

/* The part of the root behind the screens of the reader's articles: fetched, whole, when one of them is first opened. */

for (const screen of document.querySelectorAll('library-screen')) showLibrary(screen);
for (const screen of document.querySelectorAll('add-screen')) takeArticlesIn(screen);
for (const steps of document.querySelectorAll('bookmarklet-steps')) giveBookmarklet(steps);
