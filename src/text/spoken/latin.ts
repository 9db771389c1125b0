/**
 * The Unicode classes that the rules' patterns name, as far as French and the names of its neighbours need them: Latin
 * letters with their accents. The whole classes hold hundreds of ranges each, and a browser takes a hundred times as
 * long to make a pattern of them ready: a quarter of a second before the first word, on a slow phone a second.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  Lu: 'A-ZÀ-ÖØ-ÞŒŠŸŽ',
  Ll: 'a-zß-öø-ÿœšž',
  M: '\u0300-\u036f',
  N: '0-9',
};

/** A part of a pattern: something escaped, the edge of a class, or any other character. */
const PART = /\\p\{(L|Lu|Ll|M|N)\}|\\.|[[\]]|[^\\[\]]+/gsu;

/** The source of a pattern with its classes narrowed to Latin letters: `\p{L}{2}` → `[A-Za-zÀ-…]{2}`. */
export function latinSource(source: string): string {
  let isInClass = false;
  return source.replaceAll(PART, (part, name: string | undefined) => {
    if (part === '[' && !isInClass) isInClass = true;
    else if (part === ']') isInClass = false;
    const letters = name === undefined ? undefined : CLASSES[name];
    if (letters === undefined) return part;
    return isInClass ? letters : `[${letters}]`;
  });
}

const narrowed = new WeakMap<RegExp, RegExp>();

/** A pattern with its classes narrowed to Latin letters, made once. */
export function latin(pattern: RegExp): RegExp {
  const known = narrowed.get(pattern) ?? new RegExp(latinSource(pattern.source), pattern.flags);
  narrowed.set(pattern, known);
  return known;
}
