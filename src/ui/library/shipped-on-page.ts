import type { Places } from '../../library/places.ts';
import { validSummary } from '../../library/valid-summary.ts';
import type { Shelved } from './shelf.ts';

/** The articles shipped with the app, as the page has them, and as far as each was heard. */
export function shippedOnPage(page: ParentNode, places: Pick<Places, 'recordOf'>): Shelved[] {
  return Array.from(page.querySelectorAll<HTMLElement>('[data-about]')).flatMap((link) => {
    const about = validSummary(JSON.parse(link.dataset['about'] ?? 'null'));
    return about ? [{ ...about, ...heardOf(about, places), isShipped: true }] : [];
  });
}

function heardOf({ id, paragraphs }: Shelved, places: Pick<Places, 'recordOf'>) {
  const { heard = [], finished = null } = places.recordOf(id) ?? {};
  const count = heard.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { heard: paragraphs === 0 ? 0 : Math.min(count / paragraphs, 1), finished };
}
