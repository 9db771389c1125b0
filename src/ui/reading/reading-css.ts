import { ORDINARY, type Reading } from '../../settings/reading.ts';
import { fontCss } from './font-css.ts';
import { paletteOf } from './palettes.ts';
import { TEXT } from './text-selector.ts';

/** What of the article is one paragraph, wherever it stands in it. */
const PARAGRAPHS = 'article :is(p,blockquote,h2,h3,h4,h5,h6):not(.facts)';

/** The size of the article's text by default, in rem, as in tokens.css. */
const BODY = 1.25;

/** The width of a character with its share of the spaces, in widths of the digit 0: measured in French prose. */
const CHARACTER = 0.87;

/** The settings that move text; all but the colours. */
const OF_TEXT = ['size', 'line', 'paragraph', 'letter', 'word', 'width'] as const;

/**
 * The style sheet that shows a page as the reader wants it, to come after the page's own. Nothing for who has not chosen.
 * @param ownFont The address of the font of the reader's own.
 */
export function readingCss(reading: Reading, ownFont: string): string {
  return themeCss(reading) + fontCss(reading.font, ownFont) + textCss(reading);
}

/** Where the system forces its own colours these are left alone, and on paper. */
function themeCss(reading: Reading): string {
  const palette = paletteOf(reading);
  if (!palette) return '';
  const tokens = Object.entries(palette).map(([name, value]) => `${name}:${value}`);
  return `@media screen and (forced-colors:none){:root{${tokens.join(';')}}}`;
}

function textCss(reading: Reading): string {
  if (OF_TEXT.every((name) => reading[name] === ORDINARY[name])) return '';
  const { size, line, paragraph, letter, word, width } = reading;
  const leading = line / 100;
  // Of six characters about one is a space.
  const added = (letter + word / 6) / 100;
  return [
    `:root{${interfaceTokens(size)}}`,
    `${TEXT}{font-size:${em((size / 100) * BODY)}rem;line-height:${leading};`,
    `letter-spacing:${letter / 100}em;word-spacing:${word / 100}em;`,
    `max-width:calc(${width}*(${CHARACTER}ch + ${em(added)}em));margin-inline:auto}`,
    'main{max-width:none}.others{max-width:var(--measure);margin-inline:auto}',
    // Large text needs no larger title: it has to fit on the screen.
    `${TEXT} h1{font-size:min(1.4em,max(.85em,2.5rem))}${TEXT} h2{font-size:1.1em}`,
    `${TEXT} :is(h1,h2){line-height:${em(Math.max(1.25, leading - 0.3))}}`,
    `${PARAGRAPHS}{margin-bottom:max(0px,${paragraph / 100}em - 2*var(--space-2))}`,
  ].join('');
}

/**
 * The letters of the player and the dialogs grow with those of the article, at a quarter of the pace, so that the
 * article has the screen; and not at all where the browser's own text is as large already.
 */
function interfaceTokens(size: number): string {
  const pace = em(Math.max(1, 1 + (size / 100 - 1) / 4));
  const token = (name: string, rem: number) =>
    `${name}:max(${rem}rem,min(${em(rem * pace)}rem,${em(rem * pace * 16)}px))`;
  return `${token('--text-small', 1)};${token('--text-main', 1.375)}`;
}

function em(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
