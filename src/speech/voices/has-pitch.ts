import type { Voice } from '../engine.ts';

/**
 * Whether a voice can be made deeper or higher. The « Natural » voices of Edge cannot: they say what they are given
 * as they please.
 *
 * Source: readium/speech, `json/fr.json`, `pitchControl`, August 2026, CC0 1.0.
 */
export function hasPitch({ name }: Pick<Voice, 'name'>): boolean {
  return !/^Microsoft .* Online \(Natural\)/.test(name);
}
