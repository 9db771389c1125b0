import { AtMostEvery } from './library/at-most-every.ts';
import { heardShare } from './library/heard-share.ts';
import type { Places } from './library/places.ts';
import type { Article } from './text/article.ts';

/** How often the list of articles learns what was heard, in ms. */
const PERIOD = 5_000;

/** Has the list of articles know, until the signal ends it, what was heard of the one that is open. */
export function followHeard(
  { id, paragraphs }: Pick<Article, 'id' | 'paragraphs'>,
  places: Places,
  signal?: AbortSignal,
): void {
  let noted = 0;
  const writing = new AtMostEvery(PERIOD, () => void note());
  places.addEventListener('change', () => writing.ask(), signal && { signal });
  writing.ask();

  async function note(): Promise<void> {
    const record = places.recordOf(id);
    // The sections of a book come one by one: before the last is there, nobody knows the share of what was heard.
    if (!record || paragraphs.some(({ text }) => text === '')) return;
    const heard = heardShare(record, paragraphs);
    const news = heard + (record.finished ?? 0);
    if (news === noted) return;
    noted = news;
    const { noteHeard } = await import('./library/note-heard.ts');
    await noteHeard(id, heard, record.finished);
  }
}
