/**
 * - `no-voice`: the embedded voice is not on this device, or was altered there
 * - `voice`: the voice stopped
 * - `encoder`: what makes an MP3 is not on this device, and there is no network
 * - `full`: the disk is full
 * - `stopped`: the worker that records died
 * - `nothing`: the article has nothing to say
 */
export type RecordingProblemKind = 'no-voice' | 'voice' | 'encoder' | 'full' | 'stopped' | 'nothing';

const SENTENCES: Readonly<Record<RecordingProblemKind, string>> = {
  'no-voice':
    'La voix intégrée, qui lit l’enregistrement, n’est plus entière sur cet appareil. Téléchargez-la de nouveau dans Réglages.',
  voice:
    'La voix s’est arrêtée avant la fin, sans doute faute de mémoire. Fermez d’autres pages, puis touchez Réessayer.',
  encoder:
    'Il faut le réseau la première fois que vous enregistrez. Touchez Réessayer quand il revient : ensuite, ce sera possible sans lui.',
  full: 'Il n’y a plus assez de place sur cet appareil. Libérez-en, puis touchez Réessayer.',
  stopped:
    'L’enregistrement s’est arrêté avant la fin, sans doute faute de mémoire. Fermez d’autres pages, puis touchez Réessayer.',
  nothing: 'Il n’y a rien à lire dans cet article.',
};

/** What went wrong with a recording; `message` says it, and what to do, in French. */
export class RecordingProblem extends Error {
  override name = 'RecordingProblem';
  readonly kind: RecordingProblemKind;

  constructor(kind: RecordingProblemKind, options?: ErrorOptions) {
    super(SENTENCES[kind], options);
    this.kind = kind;
  }
}
