/** What a PDF says of itself; programs write much there that no reader wants to see. */
export interface PdfProperties {
  readonly title?: string;
  readonly author?: string;
  readonly lang?: string;
  /** ISO 8601, to the day. */
  readonly published?: string;
}

const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b.*|sans[ -]?(?:titre|nom)\b.*|untitled\b.*|about:.*|document ?\d*|page \d+|\S+)$|\.(?:docx?|odt|pdf|rtf|html?|qxd|indd|tex|dvi)$/i;

/** @param info The document information dictionary (PDF 2.0, 14.3.3), and the catalog's language. */
export function pdfProperties(info: Readonly<Record<string, unknown>>): PdfProperties {
  const text = (field: string): string => {
    const value = info[field];
    return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  };
  const title = text('Title');
  const author = text('Author');
  const lang = text('Language');
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(text('CreationDate'));
  return {
    ...(title !== '' && !NO_TITLE.test(title) && { title }),
    ...(author !== '' && { author }),
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/i.test(lang) && { lang }),
    ...(day && { published: day.slice(1, 4).join('-') }),
  };
}
