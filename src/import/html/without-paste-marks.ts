import { textIn } from '../markup/elements.ts';

/** On Wikipedia, the links to change a part, and the calls of notes. */
const LEFT_OUT = '.mw-editsection, sup.reference';

/** How Word tells that what it shows before an item is no part of its text. */
const SHOWN = /mso-list:\s*ignore/i;

/** A bullet is one sign, which is a letter in the fonts of signs; a number has a digit, or a stop after its letter. */
const BULLET = /^\D$|^[^\p{L}\p{N}]+$/u;

/** Takes out of what is pasted what programs put beside its text, and makes items of what Word only shows as such. */
export function withoutPasteMarks(root: Element): void {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  for (const mark of root.querySelectorAll('[style*=mso-list i]')) {
    if (!SHOWN.test(mark.getAttribute('style') ?? '')) continue;
    const paragraph = mark.closest('p');
    const label = textIn(mark);
    if (BULLET.test(label)) mark.remove();
    else mark.textContent = `${label} `;
    if (paragraph !== null) becomesItem(paragraph);
  }
}

function becomesItem(paragraph: Element): void {
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  paragraph.replaceWith(item);
}
