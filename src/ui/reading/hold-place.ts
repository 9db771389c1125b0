import { offsetAt } from '../offset-at.ts';

/** Does what moves the text of an article, and keeps the line at the top of the view there, or what alone is shown. */
export function holdPlace(move: () => void): void {
  const line = document.querySelector('[data-shown]') ?? lineAtTop();
  const before = line?.getBoundingClientRect().top ?? 0;
  move();
  if (line) scrollBy(0, line.getBoundingClientRect().top - before);
}

function lineAtTop(): Range | undefined {
  const x = innerWidth / 2;
  for (let y = 1; y < innerHeight / 2; y += 24) {
    const paragraph = document.elementFromPoint(x, y);
    const text = paragraph?.closest('article') ? paragraph.firstChild : null;
    if (!paragraph || !(text instanceof Text)) continue;
    const line = new Range();
    line.setStart(text, offsetAt(paragraph, x, y));
    return line;
  }
  return undefined;
}
