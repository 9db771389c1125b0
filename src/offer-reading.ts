import { goAlong, readingStore } from './comfort.ts';
import { readingIn } from './ui/reading/reading-address.ts';
import type { ReadingCompany } from './ui/reading/reading-company.ts';
import { ReadingOffer } from './ui/reading/reading-offer.ts';

/** Offers the settings that the page's address carries, over the player. The address is then the page's own again. */
export function offerReading(company: ReadingCompany): void {
  goAlong(company);
  const shown = document.querySelector('reading-offer');
  const offer = shown ?? Object.assign(new ReadingOffer(), { store: readingStore });
  if (!shown) document.querySelector('player-bar')?.before(offer);
  offer.offered = readingIn(location.hash) ?? null;
  history.replaceState(history.state, '', location.pathname + location.search);
}
