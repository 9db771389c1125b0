import type { Reading } from '../../settings/reading.ts';
import { FONTS } from './fonts.ts';
import { TEXT } from './text-selector.ts';

/** The font of the article. It is on this device when it is first shown: no other need stand in for it. */
export function fontCss(font: Reading['font'], ownFont: string): string {
  if (font === 'system') return '';
  const { family, file } = FONTS[font];
  const weights = file ? `font-weight:${file.weights};` : '';
  return [
    `@font-face{font-family:"${family}";${weights}font-display:block;src:${sourceOf(font, ownFont)}}`,
    // Letters that lean are harder to tell apart.
    `${TEXT}{font-family:"${family}",var(--font)}article blockquote{font-style:normal}`,
  ].join('');
}

function sourceOf(font: Reading['font'], ownFont: string): string {
  if (font === 'luciole') return 'local("Luciole"),local("Luciole-Regular")';
  return `url("${FONTS[font].file?.address ?? ownFont}")`;
}
