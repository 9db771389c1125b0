import type { Voice } from './engine.ts';

/** The voice that the app brings with it, once it is downloaded. */
export const EMBEDDED_VOICE: Voice = {
  id: 'embedded',
  name: 'Voix intégrée',
  lang: 'fr-FR',
  isLocal: true,
};
