import type { Places } from '../library/places.ts';

/** Says of each article on the page, the one that is shown and those it leads to, whether it was heard to its end. */
export function showHeardMarks(places: Places): void {
  for (const article of document.querySelectorAll<HTMLElement>('[data-article]')) {
    const facts = article.querySelector('.facts') ?? article;
    const isHeard = typeof places.recordOf(article.dataset['article'] ?? '')?.finished === 'number';
    if (isHeard && !facts.querySelector('.heard')) facts.append(heardMark());
  }
}

function heardMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'heard';
  mark.lang = 'fr';
  const separator = document.createElement('span');
  separator.ariaHidden = 'true';
  separator.textContent = '·';
  mark.append(' ', separator, ' Article écouté');
  return mark;
}
