import { expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';
import { allRules } from '../../../src/text/spoken/rules.ts';

/** For each rule, a text that it changes, and what of it no other rule would say. */
const examples: Readonly<Record<string, readonly [written: string, said: string]>> = {
  invisible: ['co\u00ADton', 'coton'],
  emoji: ['oui 👏', 'oui'],
  composed: ['e\u0301te\u0301', 'été'],
  footnoteMarks: ['oui[2]', 'oui'],
  domains: ['exemple.org', 'exemple point org'],
  links: ['https://ex.org/a', 'lien ex point org'],
  emails: ['a@ex.org', 'arobase'],
  internationalPhones: ['+221 77 123 45 67', 'soixante-dix-sept cent vingt-trois'],
  phones: ['06.12.34.56.78', 'zéro six douze'],
  dates: ['03/04/2005', 'trois avril deux mille cinq'],
  isoDates: ['2005-04-03', 'trois avril deux mille cinq'],
  shortDates: ['le 17/06', 'dix-sept juin'],
  dayLists: ['3-4 mai', 'trois quatre mai'],
  firstOfMonth: ['1 mai', 'premier'],
  decades: ['les 80s', 'eighties'],
  roundTheClock: ['24h/24', 'heures sur vingt-quatre'],
  stopwatch: ['2:03:59', 'trois minutes'],
  clock: ['07:10', 'sept heures dix'],
  hours: ['8 h 30', 'huit heures trente'],
  hourRanges: ['8h-9h', 'heures à neuf'],
  moneyBefore: ['$5', 'cinq dollars'],
  money: ['3 M€', 'trois millions d’euros'],
  percent: ['5 ‰', 'cinq pour mille'],
  enumerations: ['1° Le mil', 'primo'],
  circleOrdinals: ['le 9° étage', 'neuvième'],
  angles: ['3° 4’', 'quatre minutes'],
  measures: ['3 km', 'kilomètres'],
  densities: ['3 /km²', 'par kilomètre carré'],
  ordinals: ['2e', 'deuxième'],
  romanOrdinals: ['IIe', 'deuxième'],
  centuries: ['XIX siècle', 'dix-neuvième'],
  sovereigns: ['Louis XIV', 'quatorze'],
  romanHeadings: ['II. Le mil', 'deux'],
  directives: ['96/57/CE', 'quatre-vingt-seize cinquante-sept'],
  fractions: ['1/3', 'un tiers'],
  vulgarFractions: ['½', 'un demi'],
  legalNumbers: ['L. 12-3', 'tiret'],
  seasons: ['2018/19', 'deux mille dix-huit dix-neuf'],
  ranges: ['12-15', 'à'],
  christianEra: ['52 av. J.-C.', 'avant Jésus-Christ'],
  messieurs: ['M. Bah', 'monsieur'],
  titles: ['Mme Bah', 'madame'],
  namedTitles: ['Me Bah', 'maître'],
  numero: ['n° 5', 'numéro'],
  references: ['p. 12', 'page'],
  monthNames: ['3 janv.', 'janvier'],
  streets: ['bd Pasteur', 'boulevard'],
  abbreviations: ['env. dix', 'environ'],
  loneAbbreviations: ['Bd', 'boulevard'],
  millions: ['1 000 000 fois', 'de fois'],
  points: ['2.0', 'point'],
  numbers: ['12', 'douze'],
  spelledInitialisms: ['CMA', 'C M A'],
  names: ['Kayes', 'Kaille'],
  dottedAcronyms: ['O.N.U.', 'O N U'],
  dashes: ['oui – non', 'oui, non'],
  signs: ['oui & non', 'et'],
};

test('each rule has an example here', () => {
  expect(allRules.map(({ name }) => name).toSorted()).toEqual(Object.keys(examples).toSorted());
});

test.each(allRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const [written, said] = examples[name] ?? ['', ''];
  expect(spokenForm(written).spoken).toContain(said);
  const others = allRules.filter((other) => other !== rule);
  expect(spokenForm(written, [], others).spoken).not.toBe(spokenForm(written).spoken);
});
