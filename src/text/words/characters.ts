const READABLE = /^[\p{L}\p{N}]/u;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Accents written apart, and what is invisible inside a word: the soft hyphen, the joiners. */
const EXTENDING = /^[\p{M}\p{Cf}]/u;

/** What French is written with is looked up; only other scripts are asked of the regular expressions. */
const LATIN = 0x250;
const SOFT_HYPHEN = 0xad;
let latin: Uint8Array | undefined;

function readableLatin(): Uint8Array {
  return Uint8Array.from({ length: LATIN }, (_, code) => Number(READABLE.test(String.fromCharCode(code))));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** How many code units of a letter or a numeral stand at `at`: 0 when there is none, 2 for a surrogate pair. */
export function readableAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  latin ??= readableLatin();
  if (code < LATIN) return latin[code] ?? 0;
  // Before and past the text the code is no number.
  if (!(code >= LATIN)) return 0;
  const character = characterAt(text, at);
  return READABLE.test(character) ? character.length : 0;
}

function extendingAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SOFT_HYPHEN) return 1;
  if (!(code >= LATIN)) return 0;
  const character = characterAt(text, at);
  return EXTENDING.test(character) ? character.length : 0;
}

/** The index after the run of letters and numerals from `at` on, with what extends them. */
export function endOfRun(text: string, at: number): number {
  let end = at;
  for (;;) {
    const length = readableAt(text, end) || extendingAt(text, end);
    if (length === 0) return end;
    end += length;
  }
}

/** True when a digit from 0 to 9 stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** True when a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return readableAt(text, at) > 0 && LETTER.test(text.slice(at, at + 2));
}

/** True when a capital letter stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  return CAPITAL.test(text.slice(at, at + 2));
}

/** True when a space inside a number may stand at `at`: plain, no-break, narrow no-break or thin. */
export function isNumberSpaceAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== '' && ' \u00a0\u202f\u2009'.includes(character);
}
