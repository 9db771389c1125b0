import { textIn } from '../markup/elements.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { isLinkedTitle } from './is-linked-title.ts';

/** A paragraph with so many characters that are no link is text of the article. */
const FEWEST_OF_TEXT = 80;

/**
 * The lists that are text of an article, whatever their items link to: those that no words announce as links to other
 * articles, and that have items without links, or short ones in the middle of the article.
 */
export function listsOfText(root: Element): Set<Element> {
  const last = [...root.querySelectorAll('p')].findLast(isText);
  const lists = [...root.querySelectorAll('ul, ol')];
  return new Set(lists.filter((list) => isOfText(list, last)));
}

function isText(paragraph: Element): boolean {
  const linked = [...paragraph.querySelectorAll('a')].map(textIn).join('');
  return textIn(paragraph).length - linked.length >= FEWEST_OF_TEXT;
}

function isOfText(list: Element, last: Element | undefined): boolean {
  const texts = [...list.children].filter((item) => textIn(item) !== '' && !isLinkedTitle(item));
  if (texts.length === 0 || isBoilerplate(textBefore(list))) return false;
  if (texts.some((item) => item.querySelector('a') === null && !isBoilerplate(textIn(item)))) return true;
  return last !== undefined && isBefore(list, last);
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The text that announces a list. */
function textBefore(list: Element): string {
  const before = list.previousElementSibling;
  if (before !== null) return textIn(before);
  return list.parentElement === null ? '' : textBefore(list.parentElement);
}
