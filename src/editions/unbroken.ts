import type { Plugin } from 'vite';

/** A sign that never begins a line in French, and the space before it; what begins with it in code is something else. */
const BEFORE_SIGN = /(?<=[\p{L}\p{N})»…}]) (?=[:;?!»](?:[\s<'"`]|\$\{|$))/gmu;
const AFTER_QUOTE = /« /g;

/**
 * A text of the app with the spaces unbroken that French wants so: before `:`, `;`, `?`, `!` and within « ». On a narrow
 * screen a line would begin with a sign, else.
 */
export function unbroken(text: string): string {
  return text.replaceAll(BEFORE_SIGN, '\u00a0').replaceAll(AFTER_QUOTE, '«\u00a0');
}

/**
 * Vite plugin that does so in the sources, where such a space cannot be told from another by eye. In code it is white space
 * like any other. What knows French as it is written is left alone, and what reads it.
 */
export const unbrokenPlugin: Plugin = {
  name: 'unbroken',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?!text\/|editions\/|import\/blocks-of).*\.ts$/ },
    handler: (code) => ({ code: unbroken(code), map: null }),
  },
};
