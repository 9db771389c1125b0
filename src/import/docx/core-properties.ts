import { elementsNamed, textIn } from '../markup/elements.ts';

/** What a document says of itself. */
export interface Properties {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, to the day. */
  readonly published?: string;
}

/** What programs write there when nobody has given a title. */
const NO_TITLE =
  /^(?:microsoft word\b.*|sans[ -]?(?:titre|nom)\b.*|untitled\b.*|document ?\d*)$|\.(?:docx?|odt|pdf|rtf)$/i;

/** What a document says of itself: Dublin Core, as Word (`docProps/core.xml`) and LibreOffice (`meta.xml`) keep it. */
export function coreProperties(document: Document): Properties {
  const first = (...names: string[]): string =>
    names.map((name) => textIn(elementsNamed(document, name)[0])).find((text) => text !== '') ?? '';
  const title = first('title');
  const author = first('initial-creator', 'creator');
  const published = isoDay(first('created', 'creation-date', 'date'));
  return {
    ...(title !== '' && !NO_TITLE.test(title) && { title }),
    ...(author !== '' && { author }),
    ...(published !== undefined && { published }),
  };
}

function isoDay(date: string): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
}
