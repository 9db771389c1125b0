import { CrashCopy } from './library/crash-copy.ts';
import { Places } from './library/places.ts';
import type { Player } from './speech/player.ts';
import type { OpenArticle } from './ui/article-view.ts';
import { showHeardMarks } from './ui/heard-marks.ts';
import { PlaceKeeper } from './ui/place-keeper.ts';
import './ui/resume-offer.ts';
import { resumeReading } from './ui/resume-reading.ts';

/** Keeps the reader's place in the article that the player has open from now on, and says where Lire resumes. */
export function keepPlace(article: OpenArticle, player: Player): Promise<void> {
  const copy = new CrashCopy(() => indexedDB);
  const places = new Places(() => localStorage, copy);
  new PlaceKeeper(article, player, places).start();
  const show = () => showHeardMarks(places);
  show();
  places.addEventListener('change', show);
  const offers = document.querySelectorAll('resume-offer');
  for (const offer of offers)
    Object.assign(offer, { player, places, paragraphs: article.paragraphs, focusPlayer });
  return resumeReading(article, player, places, copy, (resumesAt) => {
    for (const offer of offers) offer.resumesAt = resumesAt;
  });
}

function focusPlayer(): void {
  document.querySelector<HTMLElement>('player-bar .play')?.focus();
}
