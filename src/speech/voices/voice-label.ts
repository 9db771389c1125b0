import type { Voice } from '../engine.ts';
import { RANKS } from './known-voices.ts';
import { MICROSOFT, voiceTraits } from './voice-name.ts';

/**
 * What Google's voices are called, which themselves have only codes.
 *
 * Source: readium/speech, `json/fr.json`, August 2026, CC0 1.0.
 */
const WITHOUT_NAME = new Map(
  Object.entries({
    frc: 'Voix féminine 1',
    fra: 'Voix féminine 2',
    vlf: 'Voix féminine 3',
    frd: 'Voix masculine 1',
    frb: 'Voix masculine 2',
    caa: 'Voix féminine 1',
    cac: 'Voix féminine 2',
    cab: 'Voix masculine 1',
    cad: 'Voix masculine 2',
  }).map(([code, label]) => [RANKS.get(code), label] as const),
);

/** Made when it is needed: browsers load the names of all regions for it. */
let regionNames: Intl.DisplayNames | undefined;

/** A short name in French to show for a voice, with its region where there is one: « Denise (France) ». */
export function voiceLabel({ name, lang }: Pick<Voice, 'name' | 'lang'>): string {
  if (name === 'Google français') return name;
  const short = shortName(name);
  const region = /-([A-Z]{2}|\d{3})\b/.exec(lang)?.[1];
  if (region === undefined || short.endsWith(')')) return short;
  regionNames ??= new Intl.DisplayNames('fr', { type: 'region' });
  return `${short} (${regionNames.of(region)})`;
}

function shortName(name: string): string {
  const { rank } = voiceTraits(name);
  const given = rank === undefined ? undefined : WITHOUT_NAME.get(rank);
  if (given !== undefined) return given;
  // What Android and espeak-ng list has only the name of its language, in that of the system.
  if (/^(fran[cç]ais|french)( |$)/i.test(name)) return 'Français';
  const first = MICROSOFT.exec(name)?.[1];
  if (first !== undefined) return first;
  // Audrey (Premium): the other versions are hidden.
  return rank === undefined ? name : name.replace(/ \(.*$/, '');
}
