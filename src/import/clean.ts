/** What most texts consist of: nothing in it has to go or to be composed. */
const PLAIN = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]*$/;

/**
 * A text as the rest of the app may have it: composed letters (NFC), line ends as `\n`, and nothing that cannot be
 * seen: soft hyphens, zero-width and direction marks, control characters, the icons of private fonts.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/[^\P{Cc}\s]|[^\P{Cf}\u200d\u{e0020}-\u{e007f}]|[\u034f\ufffc]|\p{Co}/gu, '')
    .normalize('NFC');
}
