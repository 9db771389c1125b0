import { cardinal } from './cardinal.ts';

/**
 * A rank in words: « premier », « première », « vingt et unième », « quatre-vingtième ».
 * Takes up to 30 decimal digits. Only 1 has a feminine.
 */
export function ordinal(digits: string, feminine = false): string {
  const said = cardinal(digits);
  if (said === 'un') return feminine ? 'première' : 'premier';
  const stem = said
    .replace(/(vingt|cent|illion|illiard)s$/, '$1')
    .replace(/e$/, '')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv');
  return `${stem}ième`;
}
