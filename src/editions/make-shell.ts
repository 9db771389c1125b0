import { playerHtml } from '../page/player-html.ts';

const READER = /<script type="module"[^>]* src="[^"]*start[^"]*"><\/script>/;

/**
 * The shell of all pages out of the page that Vite has built or serves: with the player in it, and the script that reads
 * articles for those alone that have one.
 * @param conformity What every page has to say of the app’s accessibility.
 * @param player The files that it takes to listen: the reader's script has them fetched once the text is drawn.
 */
export function makeShell(page: string, conformity: string, player: readonly string[] = []): string {
  if (!READER.test(page)) throw new Error('index.html does not load start.ts');
  return page
    .replace(READER, (script) => `<!--article-->${withPlayer(script, player)}<!--/article-->{{head}}`)
    .replace('{{conformity}}', conformity)
    .replace('{{player}}', playerHtml('{{paragraphs}}'));
}

/** No other script takes the processor from the first frame. */
function withPlayer(script: string, player: readonly string[]): string {
  const names = player.map((file) => file.slice(file.lastIndexOf('/') + 1));
  return script.replace('<script', `$& fetchpriority="low" data-player="${names.join(' ')}"`);
}
