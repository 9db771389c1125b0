import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { aboutScreens, conformityLabel } from '../about/about-screens.ts';
import { fillShell } from '../page/fill-shell.ts';
import { LEAD } from '../page/lead.ts';
import { addressOf, type PageBody } from '../page/page-body.ts';
import { MISSING, type Screen, SCREENS } from '../page/screens.ts';
import { shippedHtml } from '../page/shipped-html.ts';
import type { Article } from '../text/article.ts';
import { withSentences } from '../text/sentences.ts';
import { editionBodies } from './edition.ts';
import { inlineStyles } from './inline-styles.ts';
import { makeShell } from './make-shell.ts';
import { readEdition } from './read-edition.ts';
import { scriptsOf } from './scripts-of.ts';
import { withSecurityPolicy } from './security-policy.ts';
import { unbroken } from './unbroken.ts';

/**
 * Vite plugin that prerenders the pages: each Markdown file of a folder, and each screen. For a static host they are whole
 * pages; for the service worker, the shell once and each page's body. The build's `index.html` is the shell of them all.
 */
export function editionPlugin(folder: string): Plugin {
  const articles = () => editionBodies(articlesIn(folder), LEAD);
  const screens = () => {
    const others = [...articles(), ...SCREENS.filter(({ address }) => address !== MISSING.address)];
    const shipped = shippedHtml(articlesIn(folder));
    return [...SCREENS.map((screen) => withShipped(screen, shipped)), ...aboutScreens(others)].map(inFrench);
  };
  return {
    name: 'edition',
    enforce: 'post',

    config: () => ({
      build: {
        rolldownOptions: { input: ['index.html', ...new Set(screens().map(({ script }) => script))] },
      },
    }),

    transformIndexHtml(html, { server, originalUrl }) {
      if (!server) return html;
      const pages = [...articles(), ...screens().map((screen) => screenBody(screen, [`./${screen.script}`]))];
      const asked = pages.find(({ address }) => originalUrl?.includes(`/${address}`));
      const shown = asked ?? pages.find(({ address }) => address === addressOf({ id: LEAD }));
      return shown ? fillShell(makeShell(html, conformity()), shown, '/') : html;
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('The build has no index.html');
        delete bundle['index.html'];
        const { html, styles } = inlineStyles(String(built.source), bundle);
        const page = makeShell(html, conformity(), scriptsOf('src/main.ts', bundle));
        const shell = withSecurityPolicy(page, styles);
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
        emit('shell.html', shell);
        const bodies = screens().map((screen) => screenBody(screen, scriptsOf(screen.script, bundle)));
        for (const body of [...articles(), ...bodies]) {
          emit(`${body.address}body.json`, JSON.stringify(body));
          emit(`${body.address}index.html`, fillShell(shell, body, rootFrom(body.address)));
          if (body.address === addressOf({ id: LEAD })) emit('index.html', fillShell(shell, body, './'));
          // What a static host gives where a page would be that only a service worker can make.
          if (body.address === MISSING.address) emit('404.html', fillShell(shell, body, '../../'));
        }
      },
    },
  };
}

function screenBody({ script: _source, ...body }: Screen, [script = '', ...imported]: string[]): PageBody {
  const links = imported.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
  return {
    ...body,
    head: `${links.join('')}<script type="module" crossorigin src="./${script}"></script>`,
  };
}

function withShipped(screen: Screen, shipped: string): Screen {
  return { ...screen, main: screen.main.replace('{{shipped}}', () => shipped) };
}

/** What the link to the statement says. */
function conformity(): string {
  return unbroken(conformityLabel());
}

function inFrench({ title, main, ...rest }: Screen): Screen {
  return { ...rest, title: unbroken(title), main: unbroken(main) };
}

function rootFrom(address: string): string {
  return '../'.repeat(address.split('/').length - 1);
}

function articlesIn(folder: string): Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => articleIn(folder, name));
}

function articleIn(folder: string, name: string): Article {
  const article = readEdition(name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8'));
  return { ...article, paragraphs: article.paragraphs.map(withSentences) };
}
