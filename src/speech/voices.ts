import type { Voice } from './engine.ts';

/**
 * The best French voice: one that speaks offline first, then one of the reader's own region.
 * @param languages The reader's languages, as in `navigator.languages`; without a French region
 *   among them the French of France is preferred.
 */
export function bestFrenchVoice(voices: readonly Voice[], languages: readonly string[]): Voice | undefined {
  const regions = languages.filter((language) => /^fr-/i.test(language)).map(regionOf);
  const preferred = [...regions, 'FR'];
  const rank = ({ lang, isLocal }: Voice) => {
    const region = preferred.indexOf(regionOf(lang));
    return (isLocal ? 0 : 100) + (region === -1 ? preferred.length : region);
  };
  return voices.filter(({ lang }) => /^fr\b/i.test(lang)).toSorted((a, b) => rank(a) - rank(b))[0];
}

function regionOf(tag: string): string {
  return tag.split('-')[1]?.toUpperCase() ?? '';
}
