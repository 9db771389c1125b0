/**
 * What is not for the ear: the marks of notes, the numbers of printed pages, and the notes that reading systems show
 * only when asked. EPUB 3.3's structural semantics, the ARIA roles that follow them, and the classes of older books.
 */
const LEFT_OUT = [
  ...['noteref', 'annoref', 'pagebreak'].flatMap((type) => typed('', type)),
  ...['pagenum', 'pageno', 'page-num', 'page-number', 'pagenumber'].map((name) => `.${name}`),
  ...['footnote', 'endnote', 'rearnote'].flatMap((type) => typed('aside', type)),
].join();
/** What holds more than this is no mark, whatever it is called, in UTF-16 code units. */
const LONGEST_MARK = 20;

/** The element of a book's file that has its text, with what is not for the ear taken out. */
export function chapterRoot(document: Document): Element {
  const root = document.querySelector('body') ?? document.documentElement;
  for (const element of root.querySelectorAll(LEFT_OUT)) {
    const isMark = (element.textContent ?? '').trim().length <= LONGEST_MARK;
    if (isMark || element.localName === 'aside') element.remove();
  }
  return root;
}

/** Selects by `epub:type`, whether it was read as XML or as HTML, and by the role of the same name. */
function typed(name: string, type: string): string[] {
  return [`${name}[*|type~="${type}"]`, `${name}[epub\\:type~="${type}"]`, `${name}[role~="doc-${type}"]`];
}
