/** How a currency is called, with its hundredth. */
export interface Currency {
  readonly one: string;
  readonly many: string;
  readonly cent: string;
  readonly cents: string;
  readonly feminine: boolean;
}

const euro = currency('euro', 'centime');
const dollar = currency('dollar', 'cent');
const usDollar = { ...currency('dollar', 'cent'), one: 'dollar américain', many: 'dollars américains' };
const pound: Currency = { ...currency('livre', 'penny'), cents: 'pence', feminine: true };
const cfa = { ...currency('franc', 'centime'), one: 'franc C F A', many: 'francs C F A' };
const swissFranc = { ...currency('franc', 'centime'), one: 'franc suisse', many: 'francs suisses' };
const yen = { ...currency('yen', 'sen'), many: 'yens' };

const bySymbol = new Map<string, Currency>([
  ['€', euro],
  ['EUR', euro],
  ['$', dollar],
  ['US$', usDollar],
  ['$US', usDollar],
  ['US $', usDollar],
  ['$ US', usDollar],
  ['USD', usDollar],
  ['£', pound],
  ['GBP', pound],
  ['¥', yen],
  ['CHF', swissFranc],
  ['F CFA', cfa],
  ['FCFA', cfa],
  ['CFA', cfa],
  ['XOF', cfa],
  ['XAF', cfa],
  ['F', currency('franc', 'centime')],
]);

/** Matches a currency after its amount; the longest first. « F » alone needs the eye of the rule. */
export const currencyAfter = String.raw`(?:F ?CFA|CFA|XOF|XAF|US ?\$|\$ ?US|EUR|USD|GBP|CHF|[€$£¥]|F(?= |$))`;

/** Matches a currency before its amount, as English has it: « $1 », « £ 10 000 ». */
export const currencyBefore = String.raw`(?:US ?\$|[€$£¥])`;

/** The currency of a symbol that one of the patterns has found. */
export function currencyOf(symbol: string): Currency | undefined {
  return bySymbol.get(symbol);
}

function currency(one: string, cent: string): Currency {
  return { one, many: `${one}s`, cent, cents: `${cent}s`, feminine: false };
}
