import { wordEnd, wordStart } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { anyOf, readTable } from './table.ts';

const plain = readTable(
  'Mme=madame,Mmes=mesdames,Mlle=mademoiselle,Mlles=mesdemoiselles,Mgr=monseigneur,Mgrs=messeigneurs,' +
    'Dr=docteur,Drs=docteurs,Dre=docteure,Dres=docteures,Vve=veuve,Mr=monsieur',
);

/** « Mme », « Dr. », « Mgr » → madame, docteur, monseigneur: short forms that are nothing else. */
export const titles: Rule = {
  name: 'titles',
  // The stop of « Dr. Martin » goes with the title; that of « avec Mme. » closes the sentence.
  pattern: new RegExp(`${wordStart}(${anyOf(plain.keys())})${wordEnd}(?:\\.(?= ?[A-ZÀ-ÞŒŠŸŽ]))?`, 'gu'),
  write: ([, title = '']) => plain.get(title),
};

/** « M. Dupont », « MM. de Rênal et Valenod », a lone « M. » → monsieur, messieurs; not « le point M. ». */
export const messieurs: Rule = {
  name: 'messieurs',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d.’'-]|(?:^|[^.A-Za-zÀ-ɏ-])[A-ZÀ-ÞŒŠŸŽ]\. )(MM?)\.(?:(?=( )?(?:[A-ZÀ-ÞŒŠŸŽ](?!\.[A-Za-zÀ-ɏ])|l[ea] |d[eu] |des |[ld][’']))|(?<=^\s{0,9}MM?\.)(?=\s{0,9}$))/gu,
  write({ 0: written, 1: short, 2: space, index, input }) {
    const glued =
      space === undefined &&
      /^[A-Za-zÀ-ɏ]/u.test(input.slice(index + written.length, index + written.length + 2));
    return `${short === 'M' ? 'monsieur' : 'messieurs'}${glued ? ' ' : ''}`;
  },
};

export const beforeName = readTable(
  'Me=maître,Pr=professeur,Pr.=professeur,Prs=professeurs,Pre=professeure,Prof.=professeur,St=Saint,St.=Saint,Ste=Sainte,' +
    'Ste.=Sainte,Sts=Saints,Stes=Saintes,Gén.=général,Gal=général,Col.=colonel,Cdt=commandant,Cne=capitaine,' +
    'Lt=lieutenant,Lt.=lieutenant,Lt-col.=lieutenant-colonel,Lt-Col.=lieutenant-colonel,Sgt=sergent,Adj.=adjudant',
);

/** « Me Moreau », « Pr. Raoult », « Ste Anne », « St-Louis » → maître, professeur, Sainte, Saint: before a name only. */
export const namedTitles: Rule = {
  name: 'namedTitles',
  pattern: new RegExp(
    `${wordStart}(?:${anyOf(beforeName.keys())}(?= [A-ZÀ-ÞŒŠŸŽ])|Ste?s?(?=-[A-ZÀ-ÞŒŠŸŽ]))`,
    'gu',
  ),
  write: ([title]) => beforeName.get(title),
};
