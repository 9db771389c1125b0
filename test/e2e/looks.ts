import type { Page } from 'playwright-core';

/** The ways a page may have to look. */
export const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['none', 'active'] as const).map((forcedColors) => ({ width, colorScheme, forcedColors })),
  ),
);

export type Look = (typeof looks)[number];

/** Shows a page as on a screen of this width, with these colours. */
export async function look(page: Page, { width, ...colours }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  // No colour may be measured halfway.
  await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
}

/** A browser's settings in which all text has a size, in per cent of the usual, as a reader chooses it. */
export function textOfSize(percent: number): object {
  const [text, code] = [16, 13].map((size) => (size * percent) / 100);
  return { webkit: { webprefs: { default_font_size: text, default_fixed_font_size: code } } };
}

/** A browser's settings in which all text is twice as large as by default. */
export const largeText = textOfSize(200);

declare global {
  interface Window {
    spacing?: CSSStyleSheet;
  }
}

/**
 * Spaces the text out as far as WCAG 1.4.12 wants to be possible, in the page and in every element of it.
 * @param isSpaced False to have it as it was before.
 */
export function spaceText(page: Page, isSpaced = true): Promise<void> {
  return page.evaluate((on) => {
    const sheet = (window.spacing ??= new CSSStyleSheet());
    const rules = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`;
    sheet.replaceSync(on ? rules : '');
    const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
    for (const root of roots)
      if (root?.adoptedStyleSheets.includes(sheet) === false) root.adoptedStyleSheets.push(sheet);
  }, isSpaced);
}
