/** An accent that stands by itself, as old typesetting draws it before its letter, and what it is above or below one. */
const COMBINING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '¸': '\u0327',
};
const ALONE = /([´ˆ¨])\s?([aeiouyıAEIOUY])|(`)([aeuAEU])|(¸)\s?([cC])|([cC])(¸)/g;

/** Letters with their accents as one, whether they were drawn one after the other or are combined: « ´ecole » → « école ». */
export function composeAccents(text: string): string {
  return text
    .replaceAll(ALONE, (_, ...groups: (string | undefined)[]) => {
      const [first = '', second = ''] = groups.slice(0, 8).filter((group) => group !== undefined);
      const [accent, letter] = first in COMBINING ? [first, second] : [second, first];
      return (letter === 'ı' ? 'i' : letter) + (COMBINING[accent] ?? '');
    })
    .normalize('NFC');
}
