import { textIn } from '../markup/elements.ts';

/** A link with as many characters as this, and nothing beside it, is the title of another article. */
const FEWEST_LINKED = 25;

/** True where an element is one link that leads elsewhere, of a sentence's length. */
export function isLinkedTitle(element: Element): boolean {
  const links = element.querySelectorAll('a[href]');
  const [link] = links;
  if (link === undefined || links.length > 1) return false;
  const linked = textIn(link);
  const isElsewhere = !/^(#|mailto:|tel:)/i.test(link.getAttribute('href') ?? '');
  const beside = textIn(element).length - linked.length;
  return isElsewhere && linked.length >= FEWEST_LINKED && beside <= 4;
}
