import { ArticleIndex } from './article-index.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

const index = new ArticleIndex();
/** What was asked for before a search is in the index when it looks. */
let updated = index.update('all');

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'search') void search(data.id, data.query);
  else updated = updated.then(() => index.update(data.articles));
});

async function search(id: number, query: string): Promise<void> {
  try {
    await updated;
    answer({ type: 'found', id, found: await index.search(query) });
  } catch (error) {
    updated = updated.catch(() => index.update('all'));
    answer({ type: 'failed', id, message: String(error) });
  }
}

function answer(message: SearchAnswer): void {
  self.postMessage(message);
}
