import fc from 'fast-check';

const words = [
  'Le',
  'il',
  'Élise',
  'été',
  'l’',
  'qu’',
  "d'",
  'dit-elle',
  'https://',
  'www.',
  'سلام',
  '中文。',
];
const abbreviations = ['M.', 'Mme', 'Dr', 'av.', 'p.', 'J.-C.', 'S.A.', 'etc.', 'ex.', 'a.'];
const numbers = ['12', '345', '8 h 30', '%', '€', '-5', '1.', 'IV.', '°'];
const stops = ['.', '...', '…', '!', '?', ',', ' :', ';', '(...)', '[1]'];
const marks = ['«', '»', '“', '”', '"', '(', ')', '[', ']', '—', '–', '-', '/', '@', '·', '&'];
const spaces = [' ', ' ', ' ', ' ', '\u00a0', '\u202f', '\n'];
const oddities = ['\u00ad', '\u200d', '\ufeff', '\u0301', '👋🏽', '❤\ufe0f', '\ud83d'];
const fragments = [words, abbreviations, numbers, stops, marks, spaces, oddities].flat();

/** Fragments of French in any order, as a careless writer or a bad extraction may leave them. */
export const frenchText = fc
  .array(fc.constantFrom(...fragments), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** Any string that JavaScript can hold, half surrogate pairs included. */
export const anyText = fc.oneof(
  frenchText,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
);
