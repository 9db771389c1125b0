/** Elements whose content is not the text of the page. What is not listed leaves its text. */
export const NOT_TEXT: ReadonlySet<string> = new Set(
  (
    'script style template noscript iframe object embed link meta title base ' +
    'svg math canvas audio video picture img map frame frameset portal ' +
    'button input select textarea option datalist dialog menu progress meter rt rp'
  ).split(' '),
);

/** The only attributes that a block is made with. */
const ATTRIBUTES = ['lang', 'start', 'value', 'reversed'];

/** The platform's sanitiser, which TypeScript does not know: https://wicg.github.io/sanitizer-api/ */
interface Sanitises {
  setHTML(html: string, options: { sanitizer: { removeElements: string[]; attributes: string[] } }): void;
}

/**
 * Foreign HTML as elements that hold only text and its structure, in a document that runs and fetches nothing. The
 * platform cleans it where it can, else DOMPurify, which is loaded only then.
 */
export async function sanitised(html: string): Promise<Element> {
  const body = document.implementation.createHTMLDocument('').body;
  if (canSanitise(body)) {
    body.setHTML(html, { sanitizer: { removeElements: [...NOT_TEXT], attributes: ATTRIBUTES } });
    return body;
  }
  const { default: purify } = await import('dompurify');
  const options = {
    FORBID_TAGS: [...NOT_TEXT],
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  };
  body.append(purify.sanitize(html, { ...options, RETURN_DOM_FRAGMENT: true }));
  return body;
}

function canSanitise(element: Element): element is Element & Sanitises {
  return 'setHTML' in element;
}
