import { escapeHtml } from './escape-html.ts';
import type { PageBody } from './page-body.ts';

/**
 * A whole page: the app's shell with a body in it.
 * @param shell The shell, with the slots `{{title}}`, `{{description}}`, `{{head}}`, `{{main}}` and `{{paragraphs}}`, and
 *   addresses that start with `./`. What stands between `<!--article-->` and `<!--/article-->` is for pages with a player,
 *   what stands between `<!--screen-->` and `<!--/screen-->` for all others.
 * @param root The way from the page to the app's root: `./`, or `../../` for a page two folders down.
 */
export function fillShell(shell: string, body: PageBody, root: string): string {
  const kind = body.paragraphs === undefined ? 'screen' : 'article';
  const slots: Readonly<Record<string, string>> = {
    title: escapeHtml(body.title),
    description: escapeHtml(body.description),
    head: body.head ?? '',
    main: body.main,
    paragraphs: String(body.paragraphs),
  };
  return shell
    .replaceAll(/<!--(article|screen)-->(.*?)<!--\/\1-->/gs, (_part, of: string, content: string) =>
      of === kind ? content : '',
    )
    .replace("connect-src 'self'", body.asksOtherSites === true ? '$& https:' : '$&')
    .replaceAll(`href="./${body.address}"`, '$& aria-current="page"')
    .replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`);
}
