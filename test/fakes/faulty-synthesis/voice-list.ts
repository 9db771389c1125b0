import type { Faults } from './faults.ts';

function voice(name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice {
  return { name, lang, localService, voiceURI: `${name} ${lang}`, default: isDefault };
}

const NOVELTY = ['Eddy (Français (France))', 'Jacques', 'Grandma (Français (France))'];

/** What a good browser lists: two French voices of France and one of Canada that speak offline, and a remote one. */
function goodVoices(): SpeechSynthesisVoice[] {
  return [
    voice('Samantha', 'en-US'),
    voice('Thomas', 'fr-FR', true, true),
    voice('Marie', 'fr-FR'),
    voice('Amélie', 'fr-CA'),
    voice('Google français', 'fr-FR', false),
  ];
}

/** The voices as a browser with these faults lists them: new objects at each call. */
export function voicesWith(faults: Faults, isOnline: boolean, isTurned: boolean): SpeechSynthesisVoice[] {
  if (faults.neverListsVoices) return [];
  const novelty = faults.listsNoveltyVoices ? NOVELTY.map((name) => voice(name, 'fr-FR')) : [];
  const variants = faults.listsThousandsOfVoices ? espeakVariants() : [];
  const once = [...novelty, ...variants, ...goodVoices()]
    .filter(({ localService }) => isOnline || localService || !faults.hidesRemoteVoicesOffline)
    .map((listed) =>
      Object.assign(listed, {
        lang: tagWith(faults, listed.lang),
        default: listed.default || faults.callsAllVoicesDefault,
      }),
    );
  const all = faults.listsVoicesTwice
    ? [...once, ...once.map((listed) => ({ ...listed, voiceURI: `${listed.voiceURI} compact` }))]
    : once;
  return isTurned ? all.toReversed() : all;
}

function espeakVariants(): SpeechSynthesisVoice[] {
  return Array.from({ length: 13_000 }, (_, index) =>
    voice(
      `${index % 40 ? 'Lingua' : 'French (France)'}+Variant${index} espeak-ng`,
      index % 40 ? 'la' : 'fr-FR',
    ),
  );
}

const ISO3: Readonly<Record<string, string>> = {
  'fr-FR': 'fra-FRA-f000',
  'fr-CA': 'fra-CAN-f000',
  'en-US': 'eng-USA-f000',
};

function tagWith(faults: Faults, lang: string): string {
  if (faults.writesIso3Tags) return ISO3[lang] ?? lang;
  return faults.writesUnderscoreTags ? lang.replace('-', '_') : lang;
}
