import type { CrashCopy } from '../library/crash-copy.ts';
import { mergedRecord } from '../library/merged-record.ts';
import { placeAtOnce } from '../library/place-at-once.ts';
import type { PlaceRecord } from '../library/place-record.ts';
import type { Places } from '../library/places.ts';
import { BEGINNING, type Place } from '../speech/place.ts';
import type { Player } from '../speech/player.ts';
import type { OpenArticle } from './article-view.ts';
import { isSamePlace } from './is-same-place.ts';

/**
 * Does what could not be done at once when the article was opened at its kept place: looks further where the text was
 * edited, and into the second copy, which is newer after the browser was killed. The player is moved only as long as
 * the reader has neither started nor moved.
 * @param onResume Called with the place where Lire resumes, and again should it be put right.
 * @param signal Ends it: another article is open.
 */
export async function resumeReading(
  article: OpenArticle,
  player: Player,
  places: Places,
  copy: Pick<CrashCopy, 'read'>,
  onResume: (place: Place) => void,
  signal?: AbortSignal,
): Promise<void> {
  const kept = places.recordOf(article.id);
  const atOnce = kept && placeAtOnce(kept, article.paragraphs);
  let opened: Place = atOnce ?? BEGINNING;
  const isUntouched = () =>
    signal?.aborted !== true &&
    player.snapshot.status === 'idle' &&
    isSamePlace(player.snapshot.place, opened);
  const open = async (record: PlaceRecord) => {
    const { findPlace } = await import('../library/find-place.ts');
    if (!isUntouched()) return;
    opened = findPlace(record, article.paragraphs);
    player.load(article, opened);
    onResume(opened);
  };

  if (kept && !atOnce?.isExact) await open(kept);
  else onResume(opened);
  const copied = await copy.read(article.id);
  if (!copied || copied.updated <= (kept?.updated ?? 0)) return;
  const current = places.recordOf(article.id);
  places.keep(current && !isUntouched() ? mergedRecord(current, copied) : copied);
  await open(copied);
}
