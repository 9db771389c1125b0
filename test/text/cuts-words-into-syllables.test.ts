import { expect, test } from 'vitest';
import { syllablesOf } from '../../src/text/syllables.ts';
import { cut } from './word-pieces.ts';

test.each([
  ['one consonant begins the next syllable', 'é-co-le a-ni-mal é-té u-ni'],
  ['of two consonants the first ends its own syllable', 'par-tir doc-teur pos-te sanc-tion fonc-tion'],
  ['double consonants are parted', 'cais-se ton-ner-re al-lu-met-te feuil-la-ge mouil-ler chif-fre'],
  ['a consonant stays with the l or r after it', 'ta-bleau pa-trie é-cri-re con-flit fe-nê-tre or-ches-tre'],
  ['but not t with l', 'at-las at-lan-ti-que'],
  [
    'consonants that write one sound stay together',
    'mon-ta-gne di-man-che sa-phir re-quin gui-ta-re a-thlè-te',
  ],
  [
    'vowels that write one sound stay together',
    'gâ-teau oi-seau œu-vre ai-guil-le man-geoi-re or-gueil août',
  ],
  ['a mute e after a consonant keeps its syllable', 'ro-se ta-bles a-che-ter par-lent'],
  ['a mute e after a vowel has none', 'a-ve-nue jour-née re-mer-cie-ment joue-rons crient'],
  ['two vowels that are two sounds are cut', 'thé-â-tre po-è-te No-ël ma-ïs o-cé-an cha-os ca-out-chouc'],
  ['so are those of a prefix', 'ré-u-nir co-o-pé-rer co-or-don-ner pré-a-vis'],
  ['so are those of an ending', 'bleu-â-tre eu-ro-pé-en é-go-ïs-te va-cu-um é-tu-di-ions'],
  ['a glide is not cut from its vowel', 'lion nua-ge pia-no louer pied hier oui nuit pa-tien-ce na-tion'],
  ['after a consonant and l or r it is', 'cri-er ou-vri-er san-gli-er cli-ent cru-el clou-er é-blou-ir'],
  ['but ui and oi stay whole there', 'fruit pluie trois dé-trui-re grouil-ler'],
  ['y between vowels begins a syllable', 'pa-yer vo-ya-ge cra-yon tu-yau ci-to-yen yeux'],
  ['ï between vowels too', 'pa-ïen fa-ïen-ce a-ïeul ou-ïe'],
  ['x between vowels is two sounds and inside a syllable', 'taxi exa-men ex-cu-se an-xieux'],
  ['where x is one sound it begins a syllable', 'deu-xiè-me soi-xan-te'],
  ['learned words are cut where their elements meet', 'mi-cro-sco-pe a-po-stro-phe at-mo-sphè-re'],
  ['and after a learned prefix', 'in-ter-ac-tif sub-stan-tif mal-en-ten-du in-té-res-ser'],
  ['h begins a syllable unless it is part of ch, ph or th', 'ca-hier bon-heur ad-hé-sif dé-sha-bil-ler'],
  ['an elided word goes with the next', 'l’é-co-le l’hom-me au-jour-d’hui quel-qu’un jus-qu’à en-tr’ou-vrir'],
])('%s', (_rule, words) => {
  const uncut = words.split(' ').map((word) => word.replaceAll('-', ''));
  expect(uncut.map(cut).join(' ')).toBe(words);
});

test('a hyphen ends its syllable, and a letter between two of them goes with what follows', () => {
  expect(['peut-être', 'arc-en-ciel', 'a-t-il', 'États-Unis'].map(cut)).toEqual([
    'peut--ê-tre',
    'arc--en--ciel',
    'a--t-il',
    'É-tats--U-nis',
  ]);
});

test('capitals, the plain apostrophe, soft hyphens and accents typed apart change nothing', () => {
  expect(cut('ÉLÉPHANT')).toBe('É-LÉ-PHANT');
  expect(cut("l'école")).toBe("l'é-co-le");
  expect(cut('gar\u00ADçon')).toBe('gar\u00AD-çon');
  expect(cut('élève'.normalize('NFD')).normalize('NFC')).toBe('é-lè-ve');
});

test('what is not a French word is left whole', () => {
  expect(syllablesOf('')).toEqual([]);
  const others = ['2026', 'SNCF', '🎉', 'مدرسة', '\uD83D', '…', 'J.-C.'];
  expect(others.map(cut)).toEqual(others);
});

test('what stands beside a French word goes with its syllables', () => {
  expect(['covid-19', '«école»', 'Nuñez'].map(cut)).toEqual(['co-vid-19', '«é-co-le»', 'Nu-ñez']);
});
