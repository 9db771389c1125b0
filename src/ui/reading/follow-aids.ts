import { ORDINARY, type Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { type ArticleView, OpenEvent } from '../article-view.ts';
import { onceDrawn } from '../once-drawn.ts';
import { adoptAidsSheet } from './aids-sheet.ts';
import { LetterAids } from './letter-aids.ts';
import { LineGuide } from './line-guide.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { ReadingCompany } from './reading-company.ts';
import { WholeText } from './whole-text.ts';

/**
 * Has a view show the aids that the reader wants, from now on, in one article after the other. Under forced colours no
 * letters are marked, and no sentence is shown alone: the browser would fill every highlight. Nor where it has no
 * highlights (before Chrome 105, Safari 17.2, Firefox 140). Who uses a screen reader has the whole text.
 */
export function followAids(view: ArticleView, store: ReadingStore, company: ReadingCompany): void {
  adoptAidsSheet();
  const { settings } = company;
  const forced = matchMedia('(forced-colors: active)');
  const back = Object.assign(new WholeText(), { store });
  document.querySelector('player-bar')?.before(back);
  let aids = aidsOf(view, company);
  const much = (): Reading['view'] => {
    const { view: chosen } = store.reading;
    if (settings.settings.usesScreenReader) return ORDINARY.view;
    return forced.matches && chosen === 'sentence' ? 'paragraph' : chosen;
  };
  const show = (): void => {
    back.isOff = settings.settings.usesScreenReader;
    aids?.show({ ...(forced.matches ? ORDINARY : store.reading), guide: store.reading.guide, view: much() });
  };
  const showSoon = (): void => onceDrawn(show);
  store.addEventListener('change', showSoon);
  settings.addEventListener('change', showSoon);
  forced.addEventListener('change', showSoon);
  view.addEventListener(OpenEvent.type, () => {
    aids?.show(ORDINARY);
    aids = aidsOf(view, company);
    show();
  });
  show();
}

/** The aids of the article that a view has. */
function aidsOf(
  { page }: ArticleView,
  company: ReadingCompany,
): { show(reading: Reading): void } | undefined {
  if (!page) return undefined;
  const { element } = page;
  const letters = 'highlights' in CSS ? new LetterAids(element) : undefined;
  const guide = new LineGuide(element, company);
  const parts = new OneAtATime(element, company);
  parts.addEventListener('change', () => letters?.keepTo(parts.shown));
  return {
    show(reading) {
      parts.show(reading.view);
      letters?.show(reading);
      guide.show(reading.guide);
    },
  };
}
