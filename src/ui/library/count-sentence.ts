import { countLabel } from '../../text/count-label.ts';

/**
 * How many articles are listed, in a French sentence; nothing where all are.
 * @param isSearch Whether they were looked for.
 * @param isAll Whether the list is of all articles.
 */
export function countSentence(count: number, isSearch: boolean, isAll: boolean): string {
  if (isAll && !isSearch) return '';
  if (count === 0) return isSearch ? 'Aucun article trouvé.' : 'Aucun article ici.';
  const articles = count === 1 ? '1 article' : `${countLabel(count)} articles`;
  if (!isSearch) return `${articles}.`;
  return `${articles} ${count === 1 ? 'trouvé' : 'trouvés'}.`;
}
