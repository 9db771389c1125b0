/**
 * The word that an elided one leans on: « l’Azawad » → « Azawad ». `N’` and `M’` before a capital belong to a name, as
 * in N’Djamena; « aujourd’hui » and « presqu’île » are one word.
 */
export function withoutElision(word: string): string {
  return word.replace(
    /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|[CDJLST]|(?:Jus|Lors|Puis|Quoi)?Qu|[MN](?=['’]\p{Ll}))['’](?=.)/u,
    '',
  );
}
