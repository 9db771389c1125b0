import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** True where the reference material lies beside the checkout; without it there is nothing to score. */
export const corporaAreHere = existsSync(corpora);

/** The lines of a JSON Lines file of the reference material, such as `sentences-fr/gsd.jsonl`. */
export function readLines<Line>(file: string): Line[] {
  return readFileSync(corpora + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

/** The text of a file of the reference material, such as `bigtext-fr/FRA04001_Verne.txt`. */
export function readText(file: string): string {
  return readFileSync(corpora + file, 'utf8');
}

/** The bytes of a file of the reference material, such as `encodings/miniflux-utf8.html`. */
export function readBytes(file: string): Buffer {
  return readFileSync(corpora + file);
}

/** The names of what is in a folder of the reference material. */
export function namesIn(folder: string): string[] {
  return readdirSync(corpora + folder);
}

/** Whether there is a file of that name in the reference material. */
export function isThere(file: string): boolean {
  return existsSync(corpora + file);
}
