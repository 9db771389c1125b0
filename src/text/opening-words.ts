/**
 * The first words of a text: the whole of it where it is short enough, else cut after a word and ended by « … ».
 * @param most The longest that it may be, in UTF-16 code units, without the « … ».
 */
export function openingWords(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.lastIndexOf(' ', most);
  return `${whole.slice(0, cut > 0 ? cut : most).replace(/[\s,;:–—«(]+$/u, '')}…`;
}
