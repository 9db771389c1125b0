import type { ReadingStore } from '../../settings/reading-store.ts';
import { holdPlace } from './hold-place.ts';
import { DARK, LIGHT, paletteOf } from './palettes.ts';
import { readingCss } from './reading-css.ts';

/** Shows the page as the reader wants it, from now on: at once where the worker has not written that into the page. */
export function showReading(store: ReadingStore, ownFont: string, keepStyle: (css: string) => void): void {
  const sheet = new CSSStyleSheet();
  const written = document.querySelector('style[data-reading]');
  let shown = written?.textContent ?? '';
  const show = () => {
    const css = readingCss(store.reading, ownFont);
    if (css === shown) return;
    shown = css;
    keepStyle(css);
    holdPlace(() => {
      sheet.replaceSync(css);
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
      written?.remove();
    });
    colourBrowser(store);
  };
  show();
  colourBrowser(store);
  store.addEventListener('change', show);
}

/** The bar of the browser, or of the system, has the colour of the page. */
function colourBrowser({ reading }: ReadingStore): void {
  const chosen = paletteOf(reading);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = (chosen ?? (meta.media.includes('dark') ? DARK : LIGHT))['--ground'];
}
