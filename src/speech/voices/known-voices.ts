/**
 * The French voices that are known, the most pleasant to hear first, each by what its names have in common and
 * without accents: the first name that Microsoft and Apple give it or, from Google, its code, its number on
 * ChromeOS and the region that it is the usual voice of; before them how natural they sound (low to very high in
 * the source, where `low` and `normal` are 1).
 *
 * Source: readium/speech, `json/fr.json`, August 2026, CC0 1.0. Two faults of it are mended: its « Hortence » is
 * Hortense, and its « Microsoft Claude – French (Switzerland) » is Guillaume.
 */
const BEST_FIRST = [
  [3, 'Vivienne Denise Charline Ariane Eloise Remy Henri Gerard Fabrice Sylvie Antoine Jean Thierry'],
  [2, 'Google'],
  [1, 'Audrey Aurelie Marie Thomas Aude Chantal Amelie Nicolas'],
  [1, 'Julie Hortense Paul Caroline Claude Guillaume'],
  [2, 'frc/4/fr-FR fra/2 vlf/1 frd/5 frb/3 caa/fr-CA cac cab cad'],
] as const;

const VOICES = BEST_FIRST.flatMap(([quality, names]) =>
  names.split(' ').map((each) => ({ quality, names: each.split('/') })),
);

/** Each of those names with its rank, 0 the best. */
export const RANKS: ReadonlyMap<string, number> = new Map(
  VOICES.flatMap(({ names }, rank) => names.map((name) => [name, rank] as const)),
);

/** How natural the voice of each rank sounds as it is delivered: 1 fair, 2 natural, 3 very natural. */
export const QUALITIES: readonly number[] = VOICES.map(({ quality }) => quality);

/**
 * The Eloquence voices of Apple: robots of the nineties, hidden. Of all the novelty voices and those of very low
 * quality, only they are there in French.
 *
 * Source: readium/speech, `json/filters/`, August 2026, CC0 1.0.
 */
export const ELOQUENCE = /^(Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley)( \(|$)/;
