import type { Voice } from './engine.ts';

/** A voice as it is known again after a restart. */
export type VoiceChoice = Pick<Voice, 'name' | 'lang'>;

/**
 * The voices that may speak, the first to try first: the one that the reader chose, if it is here, then those that
 * speak without the network. One that needs it speaks only if it was chosen, or if the reader agreed to it and there is
 * no other.
 * @param ranked The French voices, the best first.
 */
export function voicesToTry(
  ranked: readonly Voice[],
  choice: VoiceChoice | null,
  agreesToOnline: boolean,
): readonly Voice[] {
  const chosen = ranked.filter(({ name, lang }) => name === choice?.name && lang === choice.lang).slice(0, 1);
  const local = ranked.filter((voice) => voice.isLocal && !chosen.includes(voice));
  const willing = [...chosen, ...local];
  return willing.length === 0 && agreesToOnline ? ranked.slice(0, 1) : willing;
}
