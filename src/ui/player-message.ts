import type { PlayerSnapshot } from '../speech/player-snapshot.ts';

/**
 * What the reader is told of a reading that is not going on; nothing while there is nothing to say.
 * @param voiceHelp What to do here to get a French voice: French sentences.
 */
export function playerMessage(
  { status, canSpeak, isWaitingForVoices }: PlayerSnapshot,
  voiceHelp: string,
): string {
  if (!canSpeak || status === 'unavailable') return voiceHelp;
  if (isWaitingForVoices) return 'Recherche d’une voix française…';
  switch (status) {
    case 'interrupted':
      return 'La lecture a été interrompue. Touchez Lire pour continuer ici.';
    case 'recovering':
      return 'La voix ne répond pas. Nouvel essai…';
    case 'blocked':
      return 'Le navigateur attend votre accord. Touchez Lire pour entendre la voix.';
    case 'failed':
      return 'La voix s’est arrêtée. Touchez Lire pour reprendre ici.';
    case 'finished':
      return 'Fin de l’article.';
    default:
      return '';
  }
}
