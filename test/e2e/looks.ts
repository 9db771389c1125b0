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

/** A browser's settings in which all text is twice as large as by default, as a reader chooses it. */
export const largeText = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } };

/** Spaces the text out as far as WCAG 1.4.12 wants to be possible, in the page and in every element of it. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
    const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
    for (const root of roots) root?.adoptedStyleSheets.push(sheet);
  });
}
