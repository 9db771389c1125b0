/** A make of device whose voices are installed in one way. */
export interface Make {
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  /** What to do to install a better French voice, in order: French sentences. */
  readonly steps: readonly string[];
  /** Where the way through the settings was read. */
  readonly source: string;
}

const SEARCH = 'Ouvrez les Paramètres et tapez « synthèse vocale » dans la recherche.';
const GOOGLE_ENGINE =
  'Comme moteur préféré, choisissez « Services vocaux Google ». S’il n’y est pas, installez-le depuis le Play Store.';
const GOOGLE_VOICE =
  'Touchez la roue dentée à côté du moteur, puis « Installer les données vocales » et « français » : téléchargez une voix.';
const FRENCH_LANGUAGE = 'Revenez en arrière et choisissez « français » comme langue.';
const COME_BACK = 'Fermez le navigateur tout à fait, rouvrez cette page, et recommencez le test.';
const ANDROID_STEPS = [GOOGLE_ENGINE, GOOGLE_VOICE, FRENCH_LANGUAGE, COME_BACK];

const ANDROID_SOURCE = 'https://support.google.com/accessibility/android/answer/6006983';
const BRANDS_SOURCE = 'https://organicmaps.app/faq/voice/text-to-speech-android-tts/';

/**
 * How a better French voice is installed, by make, the most common among our readers first. The makers of Android
 * phones move their settings from one version to the next, so each way starts from the search in the settings and
 * names the place second.
 */
export const MAKES: readonly Make[] = [
  {
    id: 'samsung',
    name: 'Samsung',
    steps: [
      `${SEARCH} (C’est dans Gestion globale, Synthèse vocale.)`,
      `${GOOGLE_ENGINE} Le moteur de Samsung peut aussi convenir.`,
      GOOGLE_VOICE,
      FRENCH_LANGUAGE,
      COME_BACK,
    ],
    source: 'https://www.samsung.com/fr/support/mobile-devices/',
  },
  {
    id: 'xiaomi',
    name: 'Xiaomi, Redmi, POCO',
    steps: [`${SEARCH} (C’est dans Paramètres supplémentaires, Accessibilité.)`, ...ANDROID_STEPS],
    source: BRANDS_SOURCE,
  },
  {
    id: 'transsion',
    name: 'Tecno, Infinix, itel',
    steps: [`${SEARCH} (C’est dans Système, Langues et saisie.)`, ...ANDROID_STEPS],
    source: ANDROID_SOURCE,
  },
  {
    id: 'oppo',
    name: 'Oppo, realme, OnePlus',
    steps: [
      `${SEARCH} (C’est dans Paramètres supplémentaires, ou Système, Accessibilité.)`,
      ...ANDROID_STEPS,
    ],
    source: BRANDS_SOURCE,
  },
  {
    id: 'huawei',
    name: 'Huawei, Honor',
    steps: [
      `${SEARCH} (C’est dans Fonctions d’accessibilité, ou Système, Langue et saisie.)`,
      'S’il y a « Services vocaux Google », choisissez-le. Sinon, installez depuis AppGallery ou F-Droid un moteur de synthèse vocale qui parle français, par exemple RHVoice ou eSpeak, puis choisissez-le.',
      'Touchez la roue dentée à côté du moteur et téléchargez une voix en français.',
      COME_BACK,
    ],
    source: BRANDS_SOURCE,
  },
  {
    id: 'pixel',
    name: 'Google Pixel',
    steps: [`${SEARCH} (C’est dans Système, Langues, ou dans Accessibilité.)`, ...ANDROID_STEPS],
    source: ANDROID_SOURCE,
  },
  { id: 'android', name: 'Un autre Android', steps: [SEARCH, ...ANDROID_STEPS], source: ANDROID_SOURCE },
  {
    id: 'ios',
    name: 'iPhone, iPad',
    steps: [
      'Ouvrez Réglages, Accessibilité, puis « Lire et énoncer » (« Contenu énoncé » avant iOS 26).',
      'Touchez Voix, puis Français, et choisissez une voix.',
      'Téléchargez-la : la version « premium » ou « de qualité » est plus agréable.',
      COME_BACK,
    ],
    source: 'https://support.apple.com/fr-fr/guide/iphone/iph96b214f0/ios',
  },
  {
    id: 'windows',
    name: 'Ordinateur Windows',
    steps: [
      'Ouvrez Paramètres, Heure et langue, Voix.',
      'Sous « Gérer les voix », choisissez « Ajouter des voix », puis « Français (France) ».',
      COME_BACK,
    ],
    source: 'https://support.microsoft.com/fr-fr/topic/4c83a8d8-7486-42f7-8e46-2b0fdf753130',
  },
  {
    id: 'macos',
    name: 'Mac',
    steps: [
      'Ouvrez Réglages Système, Accessibilité, puis « Lire et énoncer » (« Contenu énoncé » avant macOS 26).',
      'À côté de « Voix du système », choisissez « Gérer les voix », puis Français.',
      'Téléchargez une voix : la version « premium » ou « de qualité » est plus agréable.',
      COME_BACK,
    ],
    source: 'https://support.apple.com/fr-fr/guide/mac-help/mchlp2290/mac',
  },
  {
    id: 'chromeos',
    name: 'Chromebook',
    steps: [
      'Ouvrez Paramètres, Accessibilité, Synthèse vocale.',
      'Choisissez le français, puis une voix de Google.',
      COME_BACK,
    ],
    source: 'https://support.google.com/chromebook/answer/9032490',
  },
  {
    id: 'linux',
    name: 'Ordinateur Linux',
    steps: [
      'Installez les paquets speech-dispatcher et espeak-ng.',
      'Avec Chromium, ajoutez l’option --enable-speech-dispatcher à son lancement.',
      COME_BACK,
    ],
    source: 'https://wiki.archlinux.org/title/Speech_dispatcher',
  },
  {
    id: 'other',
    name: 'Autre appareil',
    steps: ['Cherchez « synthèse vocale » dans les réglages, puis installez le français.', COME_BACK],
    source: 'https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/getVoices',
  },
];
