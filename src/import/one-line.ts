const UNEVEN = /[\t\n]|[ \u00a0\u202f]{2}/;

/** Text on one line: a run of white space is one space; a single space that does not break stays. */
export function oneLine(text: string): string {
  const line = UNEVEN.test(text) ? text.replaceAll(/[\t\n \u00a0\u202f]{2,}|[\t\n]/g, ' ') : text;
  return line.trim();
}
