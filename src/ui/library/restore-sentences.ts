import type { RestoreReport } from '../../library/backup/restore-report.ts';
import { countLabel } from '../../text/count-label.ts';

/** What became of a backup, in French sentences. */
export function restoreSentences(report: RestoreReport): string[] {
  const { added, known, beside, unreadable, places, queued } = report;
  const isEmpty = added + known + unreadable === 0;
  return [
    isEmpty ? 'Il n’y a pas d’article dans cette sauvegarde.' : '',
    counted(added, 'article est revenu.', 'articles sont revenus.'),
    counted(
      beside,
      'est gardé à côté d’un autre article du même nom.',
      'sont gardés à côté d’autres articles du même nom.',
    ),
    counted(known, 'article était déjà là.', 'articles étaient déjà là.'),
    counted(places, 'place de lecture est reprise.', 'places de lecture sont reprises.'),
    counted(queued, 'article est revenu dans « À écouter ».', 'articles sont revenus dans « À écouter ».'),
    counted(
      unreadable,
      'article du fichier est abîmé : il n’a pas pu être repris.',
      'articles du fichier sont abîmés : ils n’ont pas pu être repris.',
    ),
  ].filter((sentence) => sentence !== '');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${countLabel(count)} ${count === 1 ? one : many}`;
}
