import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Article } from '../text/article.ts';
import { addressOf, editionPage, editionPages } from './edition.ts';
import { inlineStyles } from './inline-styles.ts';
import { LEAD } from './lead.ts';
import { readEdition } from './read-edition.ts';
import { withSecurityPolicy } from './security-policy.ts';

/**
 * Vite plugin that makes each Markdown file of a folder a prerendered page, readable with no script.
 * The build's `index.html` is the shell of them all.
 */
export function editionPlugin(folder: string): Plugin {
  const articles = () => articlesIn(folder);
  return {
    name: 'edition',
    enforce: 'post',

    transformIndexHtml(html, { server, originalUrl }) {
      if (!server) return html;
      const edition = articles();
      const asked = edition.find((article) => originalUrl?.includes(`/${addressOf(article)}`));
      const shown = asked ?? edition.find(({ id }) => id === LEAD);
      return shown ? editionPage(html, shown, edition, '/') : html;
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('The build has no index.html');
        const { html, styles } = inlineStyles(withPreloads(String(built.source), bundle), bundle);
        const shell = withSecurityPolicy(html, styles);
        delete bundle['index.html'];
        for (const page of editionPages(shell, articles(), LEAD)) {
          this.emitFile({ type: 'asset', fileName: page.file, source: page.html });
        }
      },
    },
  };
}

/** Has the page fetch, but not yet compile, what is needed to listen, while it waits for a listener. */
function withPreloads(html: string, bundle: Rolldown.OutputBundle): string {
  const main = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'main');
  if (main?.type !== 'chunk') throw new Error('The build has no main module');
  const links = [main.fileName, ...main.imports]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="preload" as="script" crossorigin href="./${file}">`);
  return html.replace('</title>', `</title>${links.join('')}`);
}

function articlesIn(folder: string): Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readEdition(name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')));
}
