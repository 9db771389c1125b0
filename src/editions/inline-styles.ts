import type { Rolldown } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

/**
 * Puts the style sheets of a built page into the page: one that is linked would hold the first
 * frame back by one round trip. The sheets leave the bundle.
 * @returns the page, and the text of each style element.
 */
export function inlineStyles(
  page: string,
  bundle: Rolldown.OutputBundle,
): { html: string; styles: string[] } {
  const styles: string[] = [];
  const html = page.replaceAll(STYLESHEET, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    const style = String(sheet.source).trim();
    styles.push(style);
    delete bundle[file];
    return `<style>${style}</style>`;
  });
  return { html, styles };
}
