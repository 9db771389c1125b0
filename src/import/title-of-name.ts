/** Names that programs give: they say nothing of what is in the file. */
const SAYS_NOTHING =
  /^(texte?|document|sans titre|untitled|new|nouveau|index|article|page|download|téléchargement|clipboard|presse-papiers|fichier|file|note|image|unnamed|collé|paste[d]?|scan|x)?[\s\d()-]*$/iu;

/** The title that a file's name makes: without its ending, with spaces; undefined where it says nothing. */
export function titleOfName(name: string): string | undefined {
  const stem = name.replace(/\.\w{1,10}$/, '').normalize('NFC');
  const words = (/\s/.test(stem) ? stem : stem.replaceAll(/[-+.]/g, ' ')).replaceAll('_', ' ').trim();
  if (SAYS_NOTHING.test(words) || !/\p{L}{2}/u.test(words)) return undefined;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
