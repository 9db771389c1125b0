import { type ArticleSummary, summaryOf } from '../article-summary.ts';
import { editQueue } from '../edit-queue.ts';
import { isSameText } from '../is-same-text.ts';
import { copyId } from '../keep-article.ts';
import type { Writing } from '../library-database.ts';
import { articleOf, sectionsOf } from '../stored-article.ts';
import { tidyTags, validSummary } from '../valid-summary.ts';
import { write } from '../write.ts';
import { LibraryError } from '../library-error.ts';
import { addArticle, putSummary } from '../write-article.ts';
import type { KeptPlaces } from '../kept-places.ts';
import { BackupError } from './backup-error.ts';
import type { KeptArticle, Progress } from './backup-format.ts';
import { readBackup } from './read-backup.ts';
import type { RestoreReport } from './restore-report.ts';

/**
 * Brings what is in a backup together with what is here; nothing that is here is lost. What is done when it is given up,
 * or the disk is full, stays; to restore the same file again goes on from there.
 * @throws BackupError where the file is no whole backup, when nothing was changed; where the disk is full.
 * @throws LibraryError where an article could not be written otherwise.
 */
export async function restore(file: Blob, places: KeptPlaces, progress: Progress): Promise<RestoreReport> {
  const backup = await readBackup(file, progress);
  /** Under which ids the articles of the file are here. */
  const idsHere = new Map<string, string>();
  const counts = { added: 0, known: 0, beside: 0, unreadable: 0 };
  let done = 0;
  for await (const pack of backup.packs()) {
    progress.signal?.throwIfAborted();
    const outcomes = await writePack(pack);
    counts.unreadable += pack.length - outcomes.length;
    for (const { from, id, isNew } of outcomes) {
      idsHere.set(from, id);
      counts[isNew ? 'added' : 'known'] += 1;
      if (isNew && id !== from) counts.beside += 1;
    }
    progress.onProgress?.((done += pack.length), backup.count);
  }
  const idHere = (id: string) => idsHere.get(id) ?? id;
  const queue = backup.queue.map(idHere);
  const before = await write((writing) =>
    editQueue(writing, (here) => [...here, ...queue.filter((id) => !here.includes(id))]),
  );
  return {
    ...counts,
    places: await places.take(
      backup.places.map((record) => ({ ...record, article: idHere(record.article) })),
    ),
    queued: queue.filter((id) => !before.includes(id)).length,
    settings: backup.settings,
    lexicon: backup.lexicon,
    reading: backup.reading,
    profiles: backup.profiles,
  };
}

/** Writes some articles, all or none. */
async function writePack(pack: readonly (KeptArticle | null)[]): Promise<readonly Outcome[]> {
  try {
    return await write(async (writing) => {
      const written: Outcome[] = [];
      for (const kept of pack) if (kept) written.push(await merge(writing, kept));
      return written;
    });
  } catch (error) {
    throw error instanceof LibraryError && error.fault === 'full' ? new BackupError('full', error) : error;
  }
}

/** What became of one article. */
interface Outcome {
  /** Its id in the backup, and the one that it has here. */
  readonly from: string;
  readonly id: string;
  readonly isNew: boolean;
}

async function merge(writing: Writing, theirs: KeptArticle): Promise<Outcome> {
  const { added, tags, archived, heard, finished, ...article } = theirs;
  for (let copy = 1; ; copy += 1) {
    const named = { ...article, id: copyId(article.id, copy) };
    const [kept, sections] = await Promise.all([
      writing.objectStore('summaries').get(named.id),
      writing.objectStore('bodies').getAll(sectionsOf(named.id)),
    ]);
    const ours = validSummary(kept);
    if (!kept) {
      await addArticle(writing, named, { ...summaryOf(named, added), tags, archived, heard, finished });
    } else if (ours && isSameText(articleOf(ours, sections), named)) {
      await putSummary(writing, merged(ours, theirs));
    } else continue;
    return { from: article.id, id: named.id, isNew: !kept };
  }
}

/** What the reader has done with an article, on either device. */
function merged(ours: ArticleSummary, theirs: KeptArticle): ArticleSummary {
  return {
    ...ours,
    tags: tidyTags([...ours.tags, ...theirs.tags]),
    heard: Math.max(ours.heard, theirs.heard),
    finished: Math.max(ours.finished ?? 0, theirs.finished ?? 0) || null,
  };
}
