import { ORDINARY, type Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { onceDrawn } from '../once-drawn.ts';
import type { ReadingCompany } from './reading-company.ts';

/** Has the article show the aids that the reader wants, which are loaded for the first of them. */
export async function showAids(store: ReadingStore, company: ReadingCompany): Promise<void> {
  const view = document.querySelector('article-view');
  if (!view) return;
  const look = async (): Promise<void> => {
    if (!wantsAids(store.reading)) return;
    store.removeEventListener('change', lookSoon);
    const { followAids } = await import('./follow-aids.ts');
    followAids(view, store, company);
  };
  const lookSoon = (): void => onceDrawn(look);
  store.addEventListener('change', lookSoon);
  await look();
}

function wantsAids({ syllables, silent, guide, view }: Reading): boolean {
  return syllables || silent || guide !== ORDINARY.guide || view !== ORDINARY.view;
}
