/**
 * What is not heard of the consonants that end a word, its plural s taken off. In -er, -ez, -et and -ed
 * the two letters write one vowel together (aimer, nez, billet, pied), so none of them counts as silent.
 */
const SILENT: readonly RegExp[] = [
  // plomb, surplomb
  /(?<=om)b$/,
  // blanc, tronc
  /(?<=[ao]n)c$/,
  // porc, tabac, croc, escroc
  /(?<=^por|^mar|^cler|^taba|^estoma|^caoutchou|cro|^bro)c$/,
  // grand, froid, nord
  /(?<![eï])d$/,
  // nerf, cerf
  /(?<=^ner|^cer)f$/,
  // sang, long, hareng, coing, bourg; not parking
  /(?<=[aeo]n|oin|our)g$/,
  // gentil, fusil, sourcil, cul
  /(?<=^genti|^fusi|^outi|^persi|sourci|^couti|^fourni|^cheni|^nombri|^grési|^cu|^saou|^soû)l$/,
  // camp, loup, trop, drap; not stop, cap
  /(?<=[ae]m|ou|^tro|^siro|^galo|^salo|^dra)p$/,
  // corps
  /(?<=^cor)p$/,
  // respect, instinct; not direct
  /(?<=spe|in)ct$/,
  // exempt, prompt
  /(?<=m)pt$/,
  // doigt, vingt
  /gt$/,
  // chat, petit, vent, tout; not billet, direct, concept, ouest, lift, volt, foot
  /(?<![ecfhlpsx]|oo)t$/,
  // deux, faux, choix, paix, prix, flux
  /(?<=[aeoœ]u|[ao]i|flu|^pri|perdri|crucifi)x$/,
  // riz
  /(?<=^ri|^ra)z$/,
  // monsieur, messieurs
  /(?<=^(?:mon|mes)sieu)r$/,
];

/** Words that end like those and are heard to the end. */
const HEARD = new Set(
  [
    'donc gang',
    'sud stand raid plaid end band land lad lord hard david madrid bagdad',
    'mat fat squat bit kit huit audit déficit transit granit prurit dot spot',
    'brut but chut rut zut scorbut azimut uppercut mazout scout yaourt flirt short start smart',
  ]
    .join(' ')
    .split(' '),
);

/** How many of the consonants that end a word, without its plural s, are not heard. */
export function silentConsonantsAtEnd(word: string): number {
  if (HEARD.has(word)) return 0;
  for (const pattern of SILENT) {
    const silent = pattern.exec(word);
    if (silent) return silent[0].length;
  }
  return 0;
}
