/** Latin words in -ius, -mus, -xus: radius, humus, plexus. */
const LATIN = /(?:[ix]|(?<!^|^é|^pro)m)us$/;

/** Words whose last s is heard. Where both are said ("plus", "tous", "as"), the s counts as silent. */
const HEARD = new Set(
  [
    'atlas hélas pancréas vasistas aloès ès palmarès xérès cacatoès',
    'bis cassis iris ibis gratis jadis maïs métis oasis pubis tennis pénis volubilis clitoris fils tournevis',
    'os albinos cosmos pathos rhinocéros tétanos thermos éros calvados mérinos',
    'bus abribus airbus autobus omnibus minibus nimbus rébus anus bonus campus cactus consensus corpus crocus',
    'cubitus cumulus détritus eucalyptus ficus focus fœtus foetus hiatus hibiscus infarctus lapsus lotus malus',
    'minus mucus nucleus opus papyrus phallus processus prospectus rictus sinus stimulus terminus tonus',
    'tumulus typhus us utérus versus virus vénus blocus angélus',
    'couscous sens mars ours biceps forceps laps reps',
  ]
    .join(' ')
    .split(' '),
);

/** True where the s that ends a word is not heard: a plural, a verb, "temps". */
export function endsInSilentS(word: string): boolean {
  // stress, express
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  return !LATIN.test(word) && !HEARD.has(word);
}
