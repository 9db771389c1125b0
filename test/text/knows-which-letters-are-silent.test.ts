import { expect, test } from 'vitest';
import { muted } from './word-pieces.ts';

test.each([
  ['the e that ends a word is silent', 'lun[e] journé[e] lorsqu[e] cigu[ë] musiqu[e]'],
  ['with the s of its plural', 'lun[es] vi[es] figu[es]'],
  ['an e that is the only vowel is heard', 'le que ne les mes'],
  ['an e after a vowel is silent inside a word', 'pai[e]men[t] cri[e]ra tu[e]ri[e] ass[e]oir'],
  [
    'the -ent of a verb is silent',
    'parl[ent] chantai[ent] voi[ent] cré[ent] cri[ent] mang[ent] expliqu[ent]',
  ],
  ['also after m', 'aim[ent] dorm[ent] allum[ent] exprim[ent] consomm[ent] réclam[ent]'],
  ['the -ent of a noun is heard but for its t', 'accen[t] clien[t] argen[t] torren[t] continen[t]'],
  ['as are those of an adjective', 'conten[t] différen[t] permanen[t] fréquen[t] violen[t]'],
  ['of an adverb', 'souven[t] lentemen[t] vraimen[t] absolumen[t] commen[t]'],
  ['of "venir" and "tenir"', 'vien[t] souvien[t] obtien[t]'],
  ['and of a plural, which no verb has', 'documen[ts] présiden[ts] argen[ts]'],
  ['t, d, s, x, p, z that end a word are silent', 'peti[t] gran[d] trè[s] deu[x] noi[x] tro[p] ri[z]'],
  ['two of them as well', 'cha[ts] poi[ds] tem[ps] cor[ps] cam[p]'],
  ['so is a consonant after a nasal vowel', 'blan[c] lon[g] plom[b] instin[ct] exem[pt]'],
  ['c, f, l in some words', 'taba[c] por[c] genti[l] outi[l] cer[f] respe[ct]'],
  ['c, f, l in the others are heard', 'avec lac neuf sac animal péril direct'],
  [
    'consonants of words that sound to their end',
    'club gaz dix index donc sud ouest concept stop but parking',
  ],
  ['s of words that sound to their end', 'bus ours virus radius maïs tennis express'],
  ['-er, -ez, -et and -ed write one vowel together', 'aimer boucher aimez chez billet pied est et mer amer'],
  ['h is silent', '[h]omm[e] t[h]é r[h]um ca[h]ier dés[h]onneur'],
  ['but not in ch, ph and sh', 'chien photo shérif'],
  [
    'p, m, g before another consonant',
    'com[p]ter scul[p]teur ba[p]têm[e] auto[m]n[e] conda[m]né vin[g]tain[e]',
  ],
  ['a vowel letter beside another', '[a]oû[t] pa[o]n o[i]gnon'],
  [
    'a consonant is heard with a vowel after the hyphen',
    'peut-êtr[e] dit-il a-t-on parl[en]t-ell[e] avant-[h]ier',
  ],
  ['and silent before a consonant', 'gran[d]-pèr[e] sou[s]-sol'],
  ['an elided word has no silent end', 'l’ami[e] aujourd’[h]ui n’est l’[h]ôtel d’[a]oû[t]'],
  ['initials, digits and signs have no silent letter', 'SNCF RTT 12 🎉 J.-C. …'],
])('%s', (_rule, words) => {
  const plain = words.split(' ').map((word) => word.replaceAll(/[[\]]/g, ''));
  expect(plain.map(muted).join(' ')).toBe(words);
});

test('capitals and accents typed apart change nothing', () => {
  expect(muted('ÉCOLES')).toBe('ÉCOL[ES]');
  expect(muted('théâtre'.normalize('NFD')).normalize('NFC')).toBe('t[h]éâtr[e]');
});
