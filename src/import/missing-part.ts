import { ImportError } from './import-error.ts';

/** What to say where a part of the app that reads a format could not be fetched. */
export function missingPart(cause: unknown): ImportError {
  return new ImportError(
    'Il manque une partie de l’application pour lire ce fichier. Connectez-vous à Internet, puis réessayez.',
    { cause },
  );
}
