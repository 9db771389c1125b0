import type { ArticleSummary } from '../article-summary.ts';
import type { PlaceRecord } from '../place-record.ts';
import { readList } from '../read-list.ts';
import { readArticles } from '../stored-article.ts';
import { FORMAT, type KeptArticle, NAMES, type OwnChoices, type Progress } from './backup-format.ts';
import { ZipWriter } from './zip-writer.ts';

/** How many articles are read and packed at once, and how long their texts may be together, in UTF-16 code units. */
const MOST = { articles: 50, characters: 1_000_000 } as const;

/**
 * All that the reader has here, as one file.
 * @throws LibraryError where it cannot be read.
 */
export async function backUp(
  places: readonly PlaceRecord[],
  own: OwnChoices,
  { signal, onProgress }: Progress,
): Promise<Blob> {
  const { articles, queue } = await readList();
  const now = new Date();
  const zip = new ZipWriter(now);
  const add = (name: string, value: unknown) => zip.add(name, JSON.stringify(value));
  let [done, packs, kept] = [0, 0, 0];
  for (const pack of packsOf([...articles.values()])) {
    signal?.throwIfAborted();
    const whole = await withTexts(pack);
    await add(`articles/${(packs += 1)}.json`, whole);
    kept += whole.length;
    onProgress?.((done += pack.length), articles.size);
  }
  await add(NAMES.queue, queue);
  await add(NAMES.places, places);
  await add(NAMES.settings, own.settings);
  await add(NAMES.lexicon, own.lexicon);
  await add(NAMES.reading, own.reading);
  await add(NAMES.profiles, own.profiles);
  const { about, ...files } = NAMES;
  await add(about, {
    ...FORMAT,
    made: now.toISOString(),
    articles: kept,
    files: Object.values(files),
  });
  signal?.throwIfAborted();
  return zip.finish();
}

/** Articles that are written together: many short ones, or one book. */
function* packsOf(articles: readonly ArticleSummary[]): Generator<readonly ArticleSummary[], void> {
  let [pack, characters]: [ArticleSummary[], number] = [[], 0];
  for (const summary of articles) {
    const isFull = pack.length >= MOST.articles || characters + summary.characters > MOST.characters;
    if (isFull && pack.length > 0) {
      yield pack;
      [pack, characters] = [[], 0];
    }
    pack.push(summary);
    characters += summary.characters;
  }
  if (pack.length > 0) yield pack;
}

/** Those that are still here, and can be read. */
async function withTexts(pack: readonly ArticleSummary[]): Promise<KeptArticle[]> {
  const articles = await readArticles(pack.map(({ id }) => id));
  return pack.flatMap(({ added, tags, archived, heard, finished }, index) => {
    const article = articles[index];
    return article ? [{ ...article, added, tags, archived, heard, finished }] : [];
  });
}
