import { languageTag } from '../language-tag.ts';

export function isFrench({ lang }: SpeechSynthesisVoice): boolean {
  return /^(fr|fra|fre)([-_]|$)/i.test(lang);
}

/** The browser's own voice behind one that was listed, by its name and normalised tag. */
export function nativeVoice(
  synthesis: SpeechSynthesis,
  { name, lang }: { readonly name: string; readonly lang: string },
): SpeechSynthesisVoice | undefined {
  return synthesis.getVoices().find((each) => each.name === name && languageTag(each.lang) === lang);
}
