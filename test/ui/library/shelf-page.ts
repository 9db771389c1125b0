import '../../../src/ui/styles/page.css';
import { SettingsStore } from '../../../src/settings/settings-store.ts';
import type { Article } from '../../../src/text/article.ts';
import { LibraryScreen } from '../../../src/ui/library/library-screen.ts';
import type { Shelved } from '../../../src/ui/library/shelf.ts';
import { openTab } from '../../library-in-browser/tabs.ts';

/** An article with a text of its own. */
export function anArticle(title: string, text = `${title}. Voici le texte.`): Article {
  const id = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return { id, title, lang: 'fr', paragraphs: [{ kind: 'paragraph', text }], source: 'https://exemple.fr/a' };
}

/** The screen of the library, with these articles in it and nothing else. */
export async function openShelf(
  articles: readonly Article[],
  { shipped = [], hash = '', begunLast }: { shipped?: Shelved[]; hash?: string; begunLast?: string } = {},
) {
  const library = await openTab();
  for (const article of articles) await library.add(article);
  history.replaceState(null, '', hash || location.pathname + location.search);
  const settings = new SettingsStore(() => localStorage);
  const main = document.createElement('main');
  const screen = Object.assign(new LibraryScreen(), {
    library,
    settings,
    shipped,
    begunLast,
    addressOf: (id: string) => `../article/${id}/`,
  });
  main.append(screen);
  document.body.replaceChildren(main);
  await screen.updateComplete;
  return { library, settings, screen };
}

/** The titles that the screen shows, in their order. */
export function titlesShown(): string[] {
  const shelf = document.querySelector('library-screen')?.shadowRoot?.querySelector('article-shelf');
  const cards = shelf?.shadowRoot?.querySelectorAll('article-card') ?? [];
  return Array.from(cards, (card) => card.shadowRoot?.querySelector('h2')?.textContent?.trim() ?? '');
}
