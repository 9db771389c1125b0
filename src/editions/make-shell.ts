import { playerHtml } from '../page/player-html.ts';

const READER = /<script type="module"[^>]* src="[^"]*start[^"]*"><\/script>/;

/**
 * The shell of all pages out of the page that Vite has built or serves: with the player in it, and the script that reads
 * articles for those alone that have one.
 * @param conformity What every page has to say of the app’s accessibility.
 * @param preloads HTML for the head of the pages with a player.
 */
export function makeShell(page: string, conformity: string, preloads = ''): string {
  if (!READER.test(page)) throw new Error('index.html does not load start.ts');
  return page
    .replace(READER, (script) => `<!--article-->${preloads}${script}<!--/article-->{{head}}`)
    .replace('{{conformity}}', conformity)
    .replace('{{player}}', playerHtml('{{paragraphs}}'));
}
