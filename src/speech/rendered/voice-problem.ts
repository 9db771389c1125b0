import { megabytes } from '../megabytes.ts';
import { VOICE_SIZE } from './voice-size.ts';

/**
 * - `absent`: the voice is not on this device
 * - `network`: the connection was lost, or there is none
 * - `site`: the site does not give the file
 * - `damaged`: what came is not what was published
 * - `altered`: what was kept is no longer what had come
 * - `full`: the device has no more room
 * - `no-storage`: this browser keeps nothing here
 * - `unknown`: anything else
 */
export type ProblemKind =
  | 'absent'
  | 'network'
  | 'site'
  | 'damaged'
  | 'altered'
  | 'full'
  | 'no-storage'
  | 'unknown';

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  absent: 'La voix intégrée n’est pas sur cet appareil. Touchez Télécharger pour l’avoir.',
  network:
    'La connexion a été coupée. Ce qui est arrivé est gardé : touchez Réessayer quand le réseau revient.',
  site: 'Le site ne donne pas la voix en ce moment. Ce qui est arrivé est gardé : réessayez un peu plus tard.',
  damaged: 'Un fichier de la voix est arrivé abîmé. Touchez Réessayer.',
  altered:
    'Un fichier de la voix a été abîmé sur cet appareil. Touchez Réessayer pour le télécharger de nouveau.',
  // Written when it is wanted: the first number that is written in French takes a page some 15 ms.
  get full() {
    return `Il n’y a plus assez de place sur cet appareil. Libérez ${megabytes(VOICE_SIZE)}, puis touchez Réessayer.`;
  },
  'no-storage':
    'Ce navigateur ne garde rien ici, peut-être parce que la navigation est privée. Ouvrez cette page dans une fenêtre ordinaire, puis touchez Réessayer.',
  unknown: 'Le téléchargement n’a pas abouti. Touchez Réessayer.',
};

/** What went wrong with the files of the embedded voice; `message` says it, and what to do, in French. */
export class VoiceProblem extends Error {
  override name = 'VoiceProblem';
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, options?: ErrorOptions) {
    super(SENTENCES[kind], options);
    this.kind = kind;
  }
}

/** The problem behind anything that was thrown; `otherwise` if nothing more is known of it. */
export function problemOf(thrown: unknown, otherwise: ProblemKind = 'unknown'): VoiceProblem {
  if (thrown instanceof VoiceProblem) return thrown;
  const isFull = thrown instanceof Error && thrown.name === 'QuotaExceededError';
  return new VoiceProblem(isFull ? 'full' : otherwise, { cause: thrown });
}
