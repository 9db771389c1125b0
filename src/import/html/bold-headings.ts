/** The longest heading, in characters. */
const LONGEST = 100;

/** Makes a heading of each paragraph that is short, has no stop, and is bold as a whole: that is what it is to the eye. */
export function boldHeadings(root: Element): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const text = (paragraph.textContent ?? '').trim();
    if (text.length < 3 || text.length > LONGEST || !/[\p{L}\p{N}»"”)?]$/u.test(text)) continue;
    if (paragraph.closest('li, blockquote, td') !== null || paragraph.querySelector('br') !== null) continue;
    const bold = [...paragraph.querySelectorAll('strong, b')].map((each) => each.textContent ?? '').join('');
    if (bold.trim() !== text) continue;
    const heading = paragraph.ownerDocument.createElement('h3');
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}
