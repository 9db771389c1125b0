import type { Comparison } from '../../settings/compare-lexicons.ts';
import { MOST } from '../../settings/lexicon-limits.ts';

/** What the reader is told of a file that was read: French sentences, and the lines that were not understood. */
export interface ImportReport {
  readonly sentences: readonly string[];
  readonly faults: readonly string[];
}

/** @param faults The first of the lines that were not understood, of `faultCount` in all. */
export function importReport(
  { added, changed, sameCount, beyondCount }: Comparison,
  faults: readonly string[],
  faultCount: number,
): ImportReport {
  const more = faultCount - faults.length;
  const isEmpty = added.length + changed.length + sameCount + beyondCount === 0;
  return {
    sentences: [
      isEmpty ? 'Aucune prononciation trouvée. Il faut une ligne par mot, comme « Kidal = Kidale ».' : '',
      counted(added.length, 'mot ajouté.', 'mots ajoutés.'),
      counted(sameCount, 'mot y était déjà.', 'mots y étaient déjà.'),
      beyondCount > 0
        ? `La liste est pleine (${MOST} mots) : ${counted(beyondCount, 'mot n’a pas été ajouté.', 'mots n’ont pas été ajoutés.')}`
        : '',
      counted(faultCount, 'ligne n’a pas été comprise :', 'lignes n’ont pas été comprises :'),
    ].filter((sentence) => sentence !== ''),
    faults: more > 0 ? [...faults, othersLabel(more)] : faults,
  };
}

/** What is said of those that are not listed. */
export function othersLabel(count: number): string {
  return count === 1 ? 'et 1 autre' : `et ${count} autres`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
