import type { Voice } from '../engine.ts';
import { voiceLabel } from '../voices/voice-label.ts';
import { type System, systemOf } from './system.ts';

const STEPS: Readonly<Record<System, string>> = {
  android:
    'Ouvrez les Paramètres du téléphone, cherchez « Synthèse vocale », puis installez le français. Si vous utilisez Edge, ouvrez plutôt cette page avec Chrome.',
  ios: 'Ouvrez Réglages, Accessibilité, Contenu énoncé, Voix, puis téléchargez une voix en français.',
  macos:
    'Ouvrez Réglages Système, Accessibilité, Contenu énoncé, Voix du système, puis téléchargez une voix en français.',
  windows: 'Ouvrez Paramètres, Heure et langue, Voix, puis ajoutez une voix en français.',
  chromeos: 'Ouvrez Paramètres, Accessibilité, Synthèse vocale, puis choisissez une voix en français.',
  linux: 'Installez les paquets speech-dispatcher et espeak-ng, puis relancez le navigateur.',
  other: 'Cherchez « synthèse vocale » dans les réglages de cet appareil, puis installez le français.',
};

/**
 * What a reader can do where nothing speaks French yet: French sentences.
 * @param hasSpeech False where the browser cannot speak at all.
 * @param online The voice that would speak if the reader agreed to the network, if there is one.
 */
export function missingVoiceHelp(
  hasSpeech: boolean,
  { userAgent, maxTouchPoints }: Navigator,
  online: Voice | undefined,
): string {
  if (!hasSpeech)
    return 'Ce navigateur ne sait pas lire à voix haute. Ouvrez cette page avec Chrome, Edge, Firefox ou Safari.';
  if (online) return `La voix ${voiceLabel(online)} demande Internet : le texte lu quitte l’appareil.`;
  return `Aucune voix française ici. ${STEPS[systemOf(userAgent, maxTouchPoints)]}`;
}
