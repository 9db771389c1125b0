/** What can go wrong with what is kept. */
export type LibraryFault = 'full' | 'blocked' | 'outdated' | 'refused' | 'interrupted';

const SENTENCES: Readonly<Record<LibraryFault, string>> = {
  full: 'Il n’y a plus assez de place sur cet appareil, et rien n’a été changé. Supprimez des articles ou libérez de la place, puis recommencez.',
  blocked:
    'Une autre fenêtre garde ouverte une ancienne version de l’application. Fermez ses autres fenêtres et onglets : vos articles seront alors là.',
  outdated:
    'L’application a été mise à jour dans une autre fenêtre. Rechargez cette page pour continuer : vos articles sont là.',
  refused:
    'Ce navigateur refuse de garder des articles, comme en navigation privée. Ouvrez l’application dans une fenêtre ordinaire, et autorisez-la à enregistrer des données.',
  interrupted: 'L’enregistrement a été interrompu, et rien n’a été changé. Recommencez.',
};

/** Something could not be kept or read; the message is a French sentence that says what to do. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly fault: LibraryFault;
  /** Where another window is in the way: resolves once it no longer is. */
  readonly over: Promise<unknown> | undefined;

  constructor(fault: LibraryFault, cause?: unknown, over?: Promise<unknown>) {
    super(SENTENCES[fault], { cause });
    this.fault = fault;
    this.over = over;
  }

  /** True where an article was to be added whose id is taken. */
  get isTaken(): boolean {
    return this.cause instanceof DOMException && this.cause.name === 'ConstraintError';
  }
}

/** Any error of the database as one that can be shown. */
export function libraryError(cause: unknown): LibraryError {
  return cause instanceof LibraryError ? cause : new LibraryError(faultOf(cause), cause);
}

/** https://w3c.github.io/IndexedDB/#exceptions */
function faultOf(cause: unknown): LibraryFault {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'outdated';
  return ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError'].includes(name)
    ? 'refused'
    : 'interrupted';
}
