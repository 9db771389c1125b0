const ORDINAL =
  /^(première?|premier|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|dernière?)\s/iu;
const PART = /^(partie|livre|tome|volume)\b/iu;
const CHAPTER =
  /^(chapitre|acte|scène|prologue|épilogue|préface|avant-propos|introduction|conclusion|postface|annexes?|table des matières)(?![\p{L}-])/iu;
const NUMBER = /^([IVXLC]+|\d{1,3})\.?\s*($|(:|--|–|—|-)\s|(?<=[IVXLC]\.?\s*)\p{Lu}[^.!?…]*$)/u;

/** The longest heading, in characters: a novel of Jules Verne's has longer ones, but numbered. */
const [LONGEST, LONGEST_NUMBERED] = [90, 200];

/**
 * The level of a line that stands alone in a plain text, if it is a heading: 1 for the parts of a book, 2 for
 * chapters and what has no other sign than that it ends with no stop and is followed by one that does.
 */
export function headingLevel(
  line: string,
  before: string | undefined,
  after: string | undefined,
): number | undefined {
  if (after === undefined || line.length > LONGEST_NUMBERED) return undefined;
  const named = line.replace(ORDINAL, '');
  if (PART.test(named)) return 1;
  if (CHAPTER.test(named) || NUMBER.test(line)) return 2;
  const stands = line.length <= LONGEST && /^[\p{Lu}\d«"“]/u.test(line) && /[\p{L}\p{N}?!]$/u.test(line);
  const between = (before === undefined || /[\p{P}\p{S}]$/u.test(before)) && /[\p{P}\p{S}]$/u.test(after);
  return stands && between && !/[?!]$/.test(line) ? 2 : undefined;
}
