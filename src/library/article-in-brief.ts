import type { ArticleInPart } from '../text/article-in-part.ts';
import { SECTION } from '../text/section.ts';
import { DATABASE, type LibrarySchema } from './library-database.ts';
import { resultOf } from './result-of.ts';

/** Up to how many sections an article is read whole. */
const WHOLE = 4;

/**
 * An article of the reader's own, read with as little code as the service worker can carry: all of a short one, and of a
 * book its beginning and what surrounds the reader's place. Nothing where there is none, and where storage is refused or
 * not as it should be; never rejects. The databases are closed again, so that no worker stands in the way of their next
 * version.
 */
export async function articleInBrief(id: string): Promise<ArticleInPart | undefined> {
  try {
    const opening = open(DATABASE);
    const placed = placeIn(id);
    const database = await opening;
    const bodyOf = (store: IDBObjectStore, section: number) =>
      resultOf<LibrarySchema['bodies']['value']>(store.get([id, section]));
    // Most articles have one section: it is asked for before that is known.
    const reading = database.transaction(['summaries', 'bodies']);
    const [summary, first] = await Promise.all([
      resultOf<LibrarySchema['summaries']['value'] | undefined>(reading.objectStore('summaries').get(id)),
      bodyOf(reading.objectStore('bodies'), 0),
    ]);
    if (!summary) return void database.close();
    const count = Math.ceil(summary.paragraphs / SECTION);
    const place = count > WHOLE ? await placed : 0;
    const isWanted = (section: number) => count <= WHOLE || Math.abs(section - place) <= 1;
    const bodies = database.transaction('bodies').objectStore('bodies');
    const sections = Array.from({ length: count }, async (_, section) => {
      if (section === 0) return first.paragraphs;
      return isWanted(section) ? (await bodyOf(bodies, section)).paragraphs : undefined;
    });
    database.close();
    const { paragraphs: length, ...about } = summary;
    return { ...about, length, sections: await Promise.all(sections) };
  } catch {
    return undefined;
  }
}

/** The section of the reader's place, as `CrashCopy` has it; the first where nothing is known. */
async function placeIn(id: string): Promise<number> {
  try {
    const database = await open('places');
    const get = database.transaction('records').objectStore('records').get(id);
    database.close();
    const { paragraph } = await resultOf<{ paragraph: number }>(get);
    return Math.floor(paragraph / SECTION);
  } catch {
    return 0;
  }
}

/** Opens what is there, in whatever version, and makes nothing. */
function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  return resultOf(request);
}
