import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const common = [
  'intonations',
  'phondata',
  'phonindex',
  'phontab',
  'fr_dict',
  'en_dict',
  'lang/gmw/en-US',
  'voices/!v/f2',
];

/**
 * Copies espeak-ng's French voices and one English one, each plain and in one variant: eight voices, listed in
 * 30 ms, where the whole of espeak-ng has 13,000 and takes a second or two.
 *
 * @param {string} from espeak-ng's data folder
 * @param {string} to
 */
export function trimEspeak(from, to) {
  const french = readdirSync(join(from, 'lang/roa')).filter((name) => /^fr\b/.test(name));
  for (const file of [...common, ...french.map((name) => `lang/roa/${name}`)])
    cpSync(join(from, file), join(to, file));
}
