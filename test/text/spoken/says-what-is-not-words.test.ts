import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';

/** « written → spoken », one a line. */
function cases(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((side) => side.trim()));
}

function says(table: string): void {
  test.each(cases(table))('%s → %s', (written, spoken) => {
    expect(spokenForm(written ?? '').spoken).toBe(spoken);
  });
}

describe('hours and durations', () => {
  says(`
  Le car part à 8 h00. → Le car part à huit heures.
  rendez-vous à 21 h 05 → rendez-vous à vingt et une heures cinq
  à 0 h 05 → à zéro heure cinq
  dès 6h → dès six heures
  de 14h-17h → de quatorze heures à dix-sept heures
  jusqu’à 12H30 → jusqu’à douze heures trente
  le vol de 07:45 → le vol de sept heures quarante-cinq
  vers 7:45 → vers sept heures quarante-cinq
  un marathon en 2:03:59 → un marathon en deux heures trois minutes cinquante-neuf secondes
  35 h par semaine → trente-cinq heures par semaine
  ouvert 24h/24 et 7j/7 → ouvert vingt-quatre heures sur vingt-quatre et sept jours sur sept
  cuire 20 min. puis servir → cuire vingt minutes puis servir
  une chanson de 3’45” → une chanson de trois minutes quarante-cinq secondes
  `);
});

describe('the numbers of kings and queens', () => {
  says(`
  François I et Louis XIV → François premier et Louis quatorze
  sous Élisabeth I → sous Élisabeth première
  au chapitre I → au chapitre un
  `);
});

describe('dates', () => {
  says(`
  le 1er mai → le premier mai
  le 1 mai 2021 → le premier mai deux mille vingt et un
  né le 05/11/1987 à Gao → né le cinq novembre mille neuf cent quatre-vingt-sept à Gao
  le 03.04.24 → le trois avril deux mille vingt-quatre
  mis à jour : 2024-02-29 → mis à jour : vingt-neuf février deux mille vingt-quatre
  du 14/07 au 02/08 → du quatorze juillet au deux août
  les 3-4-5 mars → les trois quatre cinq mars
  le 9 févr. 2012 → le neuf février deux mille douze
  en janv. 1999 → en janvier mille neuf cent quatre-vingt-dix-neuf
  en 52 av. J.-C. → en cinquante-deux avant Jésus-Christ
  la mode des 70s → la mode des seventies
  la saison 2021/22 → la saison deux mille vingt et un vingt-deux
  `);
});

describe('numbers in running text', () => {
  says(`
  21 chaises et 21 personnes → vingt et un chaises et vingt et une personnes
  il en reste 1 234,5 → il en reste mille deux cent trente-quatre virgule cinq
  80 000 voix, 200 000 voix, 80 ans, 200 ans → quatre-vingt mille voix, deux cent mille voix, quatre-vingts ans, deux cents ans
  2 000 000 habitants → deux millions d’habitants
  3 000 000 et plus → trois millions et plus
  il fait -3 ce matin → il fait moins trois ce matin
  l’agent 007 → l’agent zéro zéro sept
  la version 3.11 → la version trois point onze
  10,000 tués → dix mille tués
  de 15-20 élèves → de quinze à vingt élèves
  ils gagnent 3-0 → ils gagnent trois à zéro
  l’article L. 132-4 → l’article L. cent trente-deux tiret quatre
  la directive 95/46/CE → la directive quatre-vingt-quinze quarante-six/CE
  1/3 des voix, 3/4 d’heure, ½ litre → un tiers des voix, trois quarts d’heure, un demi litre
  une note de 14/20 → une note de quatorze sur vingt
  2 1/2 pommes → deux et un demi pommes
  `);
});

describe('ordinals and Roman numerals', () => {
  says(`
  la 1ère, le 2nd, la 3ème, les 4es → la première, le second, la troisième, les quatrièmes
  la 1e fois, avant sa 1è récolte → la première fois, avant sa première récolte
  2èmement → deuxièmement
  le 10° arrondissement → le dixième arrondissement
  1° Le mil ; 2° le riz → primo Le mil ; secundo le riz
  les XVIe et XVIIe siècles → les seizième et dix-septième siècles
  au xixe siècle → au dix-neuvième siècle
  la IIIe République → la troisième République
  François Ier et Élisabeth Ire → François premier et Élisabeth première
  Louis XVI, Charles X, Jean-Paul II → Louis seize, Charles dix, Jean-Paul deux
  acte V, tome I, chap. IV → acte cinq, tome un, chapitre quatre
  II. La suite → deux. La suite
  `);
});

describe('money', () => {
  says(`
  12 €, 1 €, 0 € → douze euros, un euro, zéro euro
  3,20 € → trois euros vingt centimes
  0,50 € → cinquante centimes
  3,5 M€ et 2 Md€ → trois virgule cinq millions d’euros et deux milliards d’euros
  250 k€ → deux cent cinquante mille euros
  5-6 M€ → cinq à six millions d’euros
  21 £ → vingt et une livres
  $5 et £10 000 → cinq dollars et dix mille livres
  15 000 F CFA → quinze mille francs C F A
  30 €/mois → trente euros par mois
  2 millions € → deux millions d’euros
  `);
});

describe('measures', () => {
  says(`
  1,5 km, 2 km, 0,9 km → un virgule cinq kilomètre, deux kilomètres, zéro virgule neuf kilomètre
  90 km/h → quatre-vingt-dix kilomètres par heure
  21 t → vingt et une tonnes
  40 m² et 3 m3 → quarante mètres carrés et trois mètres cubes
  -5 °C → moins cinq degrés Celsius
  12 hab./km² → douze habitants par kilomètre carré
  65 /km² → soixante-cinq par kilomètre carré
  50 % et 3 ‰ → cinquante pour cent et trois pour mille
  20-30 % → vingt à trente pour cent
  par 16° 46’ de latitude → par seize degrés quarante-six minutes de latitude
  `);
});

describe('titles and abbreviations', () => {
  says(`
  M. Sow, MM. Sow et Bah, Mme Sow, Mlle Bah → monsieur Sô, messieurs Sô et Bah, madame Sô, mademoiselle Bah
  M. le maire, M. d’Arcy → monsieur le maire, monsieur d’Arcy
  Mᵐᵉ Bah, le Dʳ Bah → madame Bah, le docteur Bah
  le Dr. Bah, Pr Bah, Me Bah, Mgr Bah → le docteur Bah, professeur Bah, maître Bah, monseigneur Bah
  Ste Rita, St-Louis → Sainte Rita, Saint-Louis
  n° 5, N°12, n°s 3 et 4 → numéro cinq, numéro douze, numéros trois et quatre
  p. 12, pp. 3-5, § 7, art. 9 → page douze, pages trois à cinq, paragraphe sept, article neuf
  12, bd Pasteur → douze, boulevard Pasteur
  du thé, etc. Puis rien → du thé, et cetera. Puis rien
  c.-à-d. tout, env. dix, p. ex. lui → c’est-à-dire tout, environ dix, par exemple lui
  l’O.N.U. et les U.S.A. → l’O N U et les U S A
  `);
});

describe('telephone numbers and addresses', () => {
  says(`
  06 12 34 05 78 → zéro six douze trente-quatre zéro cinq soixante-dix-huit
  06.12.34.56.78 → zéro six douze trente-quatre cinquante-six soixante-dix-huit
  +223 76 12 34 56 → plus deux cent vingt-trois soixante-seize douze trente-quatre cinquante-six
  +22376123456 → plus deux cent vingt-trois soixante-seize douze trente-quatre cinquante-six
  voir https://www.exemple.ml/a/b?c=1. → voir lien exemple point ml.
  sur exemple.org/page → sur exemple point org
  a.bah@exemple.fr → a point bah arobase exemple point fr
  `);
});

describe('signs and marks', () => {
  says(`
  R&D, p < 0,05, x ≥ 3 → R et D, p inférieur à zéro virgule zéro cinq, x supérieur ou égal à trois
  2 + 2 = 4 → deux plus deux égale quatre
  il vint – enfin – et parla → il vint, enfin, et parla
  Bravo 👏🏽 ! → Bravo !
  en 1995[2], dit-on[3][4] → en mille neuf cent quatre-vingt-quinze, dit-on
  selon l’étude¹. → selon l’étude.
  `);
});
