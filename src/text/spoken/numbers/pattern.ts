// Sources of regular expressions, to be joined into the rules' own. All need the u flag, none has a group, and
// every repeat is bounded: a page of digits is read in linear time.

/** Digits, in groups or not: « 1500 », « 1 500 », « 1.500.000 », « 1'500 ». */
export const whole = String.raw`(?:\d{1,3}(?:[ .'’]\d{3}){1,9}(?!\d)|\d{1,30})`;

/** Commas as English and old prints group by: « 1,250,000 », « 10,000 »; no price has three naughts after the comma. */
const commaGroups = String.raw`\d{1,3}(?:(?:,\d{3}){2,9}|,000)(?![,\d]| \d)`;

/** Decimals after a point, as calculators write them: « 0.27 ». */
const pointed = String.raw`\d{1,9}\.\d{1,2}(?!\d|[.,]\d)`;

/** With decimals, which may be grouped too: « 12,5 », « 1,000 028 ». */
export const number = String.raw`(?:${commaGroups}|${pointed}|${whole}(?:,(?:\d{3}(?: \d{3}){1,5}(?!\d)|\d{1,15}))?)`;

/** A sign that belongs to the number after it, not a dash between two: « -5 °C », « (+3 %) ». */
export const sign = String.raw`(?:(?<=^|[\s(\[«"“])[-−+](?=\d))?`;

/** Nothing before a number that has its own unit after it, unless it is the tail of something longer. */
export const unitedBefore = String.raw`(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@]|\d[.,:/'’])`;

/** Before a bare number: what is welded to something else (« Covid-19 », « 25:70 ») is the voice's affair. */
export const bareBefore = String.raw`(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@\\]|\d[.,:/'’–−-]|[A-Za-zÀ-ɏ][/–−-])`;

/** After a bare number, for the same reason. */
export const bareAfter = String.raw`(?![\u0300-\u036fA-Za-zÀ-ɏ\d_]|[.,:/'’–−-]\d)`;

/** After a word or a symbol that must stand whole. */
export const wordEnd = String.raw`(?![\u0300-\u036fA-Za-zÀ-ɏ\d_])`;

/** Before a word that must stand whole; after an apostrophe or a hyphen it does: « l’ONU », « ex-RFA ». */
export const wordStart = String.raw`(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_])`;

/** After the symbol of a unit or a currency; « En 2001 l’armée » has no litres. */
export const symbolEnd = String.raw`(?![\u0300-\u036fA-Za-zÀ-ɏ\d_²³'’])`;
