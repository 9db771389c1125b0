/** Elements of HTML that have no end tag; any other that closes itself is XML, which an HTML parser would leave open. */
const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr';
const SELF_CLOSED = new RegExp(
  String.raw`<(?!(?:${VOID})\b)([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*/>`,
  'gi',
);
/** One break in XML, two in HTML. */
const CLOSED_BREAK = /(<br\b[^>]*>)\s*<\/br\s*>/gi;
/** What an HTML parser does not know: text that is marked as such, entities of the file's own, prefixes of HTML's names. */
const ONLY_XML = /<!\[CDATA\[|<!ENTITY\s|<[\w.-]+:body\b/;

/** A text above this is parsed in parts of half of it, so that no task is long, in UTF-16 code units: a whole novel in one file. */
const LARGE = 600_000;
const PARAGRAPH_END = '</p>';

/**
 * A document of XML, or of what was meant to be: where it is not well-formed, it is read as browsers read any page.
 * Nothing in it runs, and nothing is fetched: it belongs to no window.
 */
export function parseMarkup(text: string): Document {
  const document = new DOMParser().parseFromString(text.trimStart(), 'application/xhtml+xml');
  return document.getElementsByTagName('parsererror').length === 0 ? document : parseAsPage(text);
}

/**
 * The documents that a chapter is parsed into: one, or several where it is large, parted between two paragraphs. It is
 * read as a page, which takes less than half as long as XML and is what most are made for.
 */
export function* parseChapter(text: string): Generator<Document> {
  if (text.length <= LARGE) yield ONLY_XML.test(text) ? parseMarkup(text) : parseAsPage(text);
  else {
    for (let from = 0; from < text.length;) {
      const end = text.indexOf(PARAGRAPH_END, from + LARGE / 2);
      const to = end === -1 ? text.length : end + PARAGRAPH_END.length;
      yield parseAsPage(text.slice(from, to));
      from = to;
    }
  }
}

function parseAsPage(text: string): Document {
  const html = text.replaceAll(SELF_CLOSED, '<$1$2></$1>').replaceAll(CLOSED_BREAK, '$1');
  return new DOMParser().parseFromString(html, 'text/html');
}
