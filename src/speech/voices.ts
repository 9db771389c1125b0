import { EMBEDDED_VOICE } from './embedded-voice.ts';
import type { Voice } from './engine.ts';
import { ELOQUENCE, RANKS } from './voices/known-voices.ts';
import { voiceTraits } from './voices/voice-name.ts';

/**
 * The French voices to choose from, the best first: those that speak offline, then those of the reader's region, then
 * known voices in their order; what is equal stays as it came. Of one voice that is listed more than once only the
 * best is kept, and novelty voices are left out.
 * @param voices With normalised tags.
 * @param languages The reader's languages, as in `navigator.languages`; after the French regions
 *   among them comes France.
 */
export function rankFrenchVoices(voices: readonly Voice[], languages: readonly string[]): Voice[] {
  const regions = languages.filter((language) => /^fr-/i.test(language)).map(regionOf);
  const preferred = [...regions, 'FR'];
  const listed = new Set<string>();
  return voices
    .filter(({ lang, name }) => /^fr\b/i.test(lang) && !ELOQUENCE.test(name))
    .map((voice) => {
      const { identity, rank = RANKS.size, grade } = voiceTraits(voice.name);
      const region = preferred.indexOf(regionOf(voice.lang));
      return {
        voice,
        identity: `${identity} ${voice.lang}`,
        order: [offlineRank(voice), region === -1 ? preferred.length : region, -grade, rank],
      };
    })
    .toSorted((a, b) => compare(a.order, b.order))
    .filter(({ identity }) => {
      const isNew = !listed.has(identity);
      listed.add(identity);
      return isNew;
    })
    .map(({ voice }) => voice);
}

/** The app's own voice is for those who have no other that speaks offline. */
function offlineRank({ id, isLocal }: Voice): number {
  if (id === EMBEDDED_VOICE.id) return 1;
  return isLocal ? 0 : 2;
}

/** The region of a tag; French without one is the French of France. */
function regionOf(tag: string): string {
  return tag.split('-')[1]?.toUpperCase() ?? 'FR';
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}
