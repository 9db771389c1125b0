const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = ' dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

/** The long scale, as France counts: a thousand millions are a milliard, a million millions a billion. */
const scale = 'million milliard billion billiard trillion trilliard quadrillion quadrilliard'.split(' ');

/**
 * A whole number in words, in the traditional spelling: « deux cents », « quatre-vingt-deux mille ».
 * Takes up to 30 decimal digits and nothing else; leading zeros count for nothing.
 * In the feminine a final « un » agrees: « vingt et une » heures.
 */
export function cardinal(digits: string, feminine = false): string {
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const words = groups.map((group, index) => groupWords(Number(group), groups.length - 1 - index));
  const said = words.filter((word) => word !== '').join(' ') || 'zéro';
  return feminine ? said.replace(/(^|[ -])un$/, '$1une') : said;
}

/** Three digits with the name of their rank: 0 for units, 1 for thousands, 2 for millions. */
function groupWords(value: number, rank: number): string {
  if (value === 0) return '';
  if (rank === 0) return underThousand(value, true);
  // « mille » is no noun: one does not say « un mille », nor « deux cents mille ».
  if (rank === 1) return value === 1 ? 'mille' : `${underThousand(value, false)} mille`;
  return `${underThousand(value, true)} ${scale[rank - 2] ?? ''}${value > 1 ? 's' : ''}`;
}

/** `last`: nothing follows but a noun, so « cents » and « quatre-vingts » take their s. */
function underThousand(value: number, last: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return underHundred(rest, last);
  const head = hundreds === 1 ? 'cent' : `${small[hundreds] ?? ''} cent`;
  if (rest > 0) return `${head} ${underHundred(rest, last)}`;
  return hundreds > 1 && last ? `${head}s` : head;
}

function underHundred(value: number, last: boolean): string {
  const direct = small[value];
  if (direct !== undefined) return direct;
  const ten = Math.floor(value / 10);
  const base = tens[ten] ?? '';
  // 70 to 79 count on from sixty, 90 to 99 from eighty.
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  if (rest === 0) return value === 80 && last ? `${base}s` : base;
  const joint = (rest === 1 || rest === 11) && value < 80 ? ' et ' : '-';
  return base + joint + (small[rest] ?? '');
}
