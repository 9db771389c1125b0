import type { Shelved } from './shelf.ts';

/** What was found in an article: the place, in its own words. */
export interface Hit {
  readonly id: string;
  readonly excerpt: string;
}

/** The articles whose titles have a text in them: where nothing else can be searched. */
export function titled(articles: readonly Shelved[], query: string): Hit[] {
  const wanted = plain(query);
  return articles.filter(({ title }) => plain(title).includes(wanted)).map(({ id }) => ({ id, excerpt: '' }));
}

/** A text without case and accents: who looks for « ecole » means « école ». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
