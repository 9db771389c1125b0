import { followHeard } from './follow-heard.ts';
import { CrashCopy } from './library/crash-copy.ts';
import { Places } from './library/places.ts';
import type { Place } from './speech/place.ts';
import type { Player } from './speech/player.ts';
import type { OpenArticle } from './ui/article-view.ts';
import { showHeardMarks } from './ui/heard-marks.ts';
import { PlaceKeeper } from './ui/place-keeper.ts';
import './ui/resume-offer.ts';
import { resumeReading } from './ui/resume-reading.ts';

/** Keeps the reader's place in one article after the other. */
export interface PlaceKeeping {
  /** Keeps the place in the article that the player has open from now on, and says where Lire resumes. */
  open(article: OpenArticle): void;
  /** Keeps nothing more. To be called before the player opens another article. */
  leave(): void;
}

/** @param player What reads. */
export function placeKeeping(player: Player): PlaceKeeping {
  const copy = new CrashCopy(() => indexedDB);
  const places = new Places(() => localStorage, copy);
  const show = () => showHeardMarks(places);
  places.addEventListener('change', show);
  const offers = document.querySelectorAll('resume-offer');
  for (const offer of offers) Object.assign(offer, { player, places });
  const onResume = (resumesAt: Place) => {
    for (const offer of offers) offer.resumesAt = resumesAt;
  };
  let over = new AbortController();
  return {
    open(article) {
      over = new AbortController();
      const { signal } = over;
      new PlaceKeeper(article, player, places).start(signal);
      show();
      followHeard(article, places, signal);
      for (const offer of offers) offer.paragraphs = article.paragraphs;
      void resumeReading(article, player, places, copy, onResume, signal);
    },
    leave: () => over.abort(),
  };
}
