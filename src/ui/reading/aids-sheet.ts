import { PARAGRAPHS } from '../article-on-page.ts';

/**
 * What the aids look like, whichever are on: what it is about is in the page only while they are. Never by colour alone:
 * a line under each syllable that is set apart, dots under each letter that is not heard. What is not shown keeps its
 * place, and is there for the search of the browser and for screen readers.
 */
const CSS_OF_AIDS = [
  '::highlight(syllable){color:var(--accent);text-decoration:underline 2px}',
  '::highlight(silent){color:var(--text-quiet);text-decoration:underline dotted 2px}',
  '::highlight(rest){background:transparent;color:transparent}',
  `@media screen{[data-in-parts] :is(${PARAGRAPHS}):not([data-shown]){opacity:0}}`,
].join('');

const sheet = new CSSStyleSheet();

/**
 * Has the page know the aids' style from now on. A page takes long to be styled anew: this is best done before an aid is
 * turned on.
 */
export function adoptAidsSheet(): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(CSS_OF_AIDS);
  document.adoptedStyleSheets.push(sheet);
}
