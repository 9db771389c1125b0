/**
 * The French voices that are known, the most pleasant to hear first, each by what its names have in common and
 * without accents: the first name that Microsoft and Apple give it or, from Google, its code, its number on
 * ChromeOS and the region that it is the usual voice of.
 *
 * Source: readium/speech, `json/fr.json`, August 2026, CC0 1.0. Two faults of it are mended: its « Hortence » is
 * Hortense, and its « Microsoft Claude – French (Switzerland) » is Guillaume.
 */
const BEST_FIRST = `Vivienne Denise Charline Ariane Eloise Remy Henri Gerard Fabrice Sylvie Antoine Jean Thierry Google
  Audrey Aurelie Marie Thomas Aude Chantal Amelie Nicolas Julie Hortense Paul Caroline Claude Guillaume
  frc/4/fr-FR fra/2 vlf/1 frd/5 frb/3 caa/fr-CA cac cab cad`;

/** Each of those names with its rank, 0 the best. */
export const RANKS: ReadonlyMap<string, number> = new Map(
  BEST_FIRST.split(/\s+/).flatMap((names, rank) => names.split('/').map((name) => [name, rank] as const)),
);

/**
 * The Eloquence voices of Apple: robots of the nineties, hidden. Of all the novelty voices and those of very low
 * quality, only they are there in French.
 *
 * Source: readium/speech, `json/filters/`, August 2026, CC0 1.0.
 */
export const ELOQUENCE = /^(Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley)( \(|$)/;
