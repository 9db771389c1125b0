const SENTENCES = {
  foreign:
    'Ce fichier n’est pas une sauvegarde d’« À voix haute ». Choisissez le fichier « a-voix-haute….zip ».',
  damaged:
    'Cette sauvegarde est abîmée ou incomplète, et rien n’a été changé. Copiez-la de nouveau depuis l’endroit où elle a été faite, puis recommencez.',
  newer:
    'Cette sauvegarde vient d’une version plus récente de l’application, et rien n’a été changé. Mettez l’application à jour, puis recommencez.',
  full: 'La place manque sur cet appareil : une partie des articles est reprise, et rien de ce qui était là n’est perdu. Libérez de la place, puis restaurez la même sauvegarde : le reste suivra.',
} as const;

/** A backup cannot be read; the message is a French sentence that says what to do. */
export class BackupError extends Error {
  override name = 'BackupError';

  constructor(fault: keyof typeof SENTENCES, cause?: unknown) {
    super(SENTENCES[fault], { cause });
  }
}
