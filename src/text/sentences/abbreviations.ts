/** What an abbreviation must be followed by. */
export type Binding = 'name' | 'reference' | 'number';

const lists: Record<Binding, string> = {
  // M. Dupont, le Dr. Sow, Mgr. Faye, Ph. Morel.
  name:
    'M MM mm Mr Mrs Ms Mme Mmes Mlle Mlles Melle Mgr Me Dr Drs Pr Prs Prof St Ste Sts Stes Vve ' +
    'Gal Gén Col Cdt Cne Lt Lieut Sgt Adm Exc Ph Th Ch Chr Fr',
  // av. J.-C., éd. Gallimard, cf. Littré, p. ex. Paris.
  reference:
    'av apr env cf confer éd édit ed eds éds coll vs trad dir réf rééd introd préf bd bld boul blvd ' +
    'p pp ff fol c.-à-d c-à-d op ibid i.e e.g',
  // p. 12, vol. XVII, art. 5, janv. 1950: « vol », « art » and « fig » end sentences as words do.
  number:
    'vol t tome chap ch art al fig no nos n num tab tabl pl sect parag paragr ann liv sér tél v ' +
    'max moy ex janv jan févr fév avr juil juill sept oct nov déc',
};

let bindings: Map<string, Binding> | undefined;

function readLists(): Map<string, Binding> {
  const all = new Map<string, Binding>();
  for (const binding of ['number', 'reference', 'name'] as const)
    for (const word of lists[binding].split(' ')) all.set(word, binding);
  return all;
}

/**
 * What the abbreviation `word`, given without its last dot, must be followed by; undefined when it is none of the
 * closed list. `etc`, `Cie` or `S.A` are none: they may end a sentence, and a capital after them says so.
 */
export function bindingOf(word: string): Binding | undefined {
  bindings ??= readLists();
  const binding = bindings.get(word);
  // « P. » or « T. » alone is an initial, while « Vol. » is « vol. » at the beginning of a note.
  if (binding !== undefined || word.length < 2) return binding;
  const lower = bindings.get(word.toLowerCase());
  return lower === 'name' ? undefined : lower;
}
