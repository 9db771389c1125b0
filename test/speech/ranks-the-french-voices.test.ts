import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankFrenchVoices } from '../../src/speech/voices.ts';
import { anyLanguages, anyVoices, named } from './any-voices.ts';

const inOrder = (voices: readonly ReturnType<typeof named>[], languages = ['fr-FR']) =>
  rankFrenchVoices(voices, languages).map(({ name }) => name);

test('robots that play a part are not offered', () => {
  expect(
    inOrder(
      ['Jacques', 'Eddy (Français (France))', 'Grandma', 'Thomas', 'Florian'].map((name) => named(name)),
    ),
  ).toEqual(['Thomas', 'Florian']);
});

test('a voice that is listed twice is offered once', () => {
  const first = named('français France');
  expect(rankFrenchVoices([first, { ...first, id: 'again' }], ['fr'])).toEqual([first]);
});

test('a voice of the same name in another region is another voice', () => {
  expect(rankFrenchVoices([named('Voix'), named('Voix', { lang: 'fr-CA' })], ['fr'])).toHaveLength(2);
});

test.for([
  [['Audrey', 'Audrey (Enhanced)', 'Audrey (Premium)'], 'Audrey (Premium)'],
  [['Audrey (premium)', 'Audrey (de qualité)', 'Audrey'], 'Audrey (de qualité)'],
  [['Thomas', 'Thomas (verbeterd)'], 'Thomas (verbeterd)'],
  [['Ame\u0301lie', 'Amélie (Enhanced)'], 'Amélie (Enhanced)'],
] as const)('of %j the best version is offered', ([names, best]) => {
  expect(inOrder(names.map((name) => named(name)))).toEqual([best]);
});

test('a better version that the reader has installed comes before the small ones', () => {
  expect(inOrder(['Marie', 'Thomas', 'Thomas (Enhanced)'].map((name) => named(name)))).toEqual([
    'Thomas (Enhanced)',
    'Marie',
  ]);
});

test('of the thousands of espeak-ng, one voice a region is offered', () => {
  const regions = [
    ['Belgium', 'fr-BE'],
    ['Switzerland', 'fr-CH'],
    ['France', 'fr-FR'],
  ] as const;
  const variants = ['+Alex', '+Mr serious', '', '+zac'];
  for (const server of [' espeak-ng', '']) {
    const voices = regions.flatMap(([region, lang]) =>
      variants.map((variant) => named(`French (${region})${variant}${server}`, { lang })),
    );
    expect(inOrder(voices)).toEqual([
      `French (France)${server}`,
      `French (Belgium)${server}`,
      `French (Switzerland)${server}`,
    ]);
  }
});

test('a voice that is there offline and online is offered offline', () => {
  const name = 'Android Speech Recognition and Synthesis from Google fr-fr-x-frc';
  expect(inOrder([named(`${name}-network`, { isLocal: false }), named(`${name}-local`)])).toEqual([
    `${name}-local`,
  ]);
});

test('one voice under its names of several versions of ChromeOS is offered once', () => {
  expect(inOrder(['Chrome OS français 4', 'Google français 4 (Natural)'].map((name) => named(name)))).toEqual(
    ['Chrome OS français 4'],
  );
});

test('the more pleasant voices come first, the unknown ones after them as they came', () => {
  const names = [
    'Une voix',
    'Microsoft Paul - French (France)',
    'Autre voix',
    'Microsoft Hortense Desktop - French',
    'Thomas',
    'Microsoft Julie - French (France)',
  ];
  expect(inOrder(names.map((name) => named(name)))).toEqual([
    'Thomas',
    'Microsoft Julie - French (France)',
    'Microsoft Hortense Desktop - French',
    'Microsoft Paul - French (France)',
    'Une voix',
    'Autre voix',
  ]);
});

test('the Swiss voice of Windows is known by its own name', () => {
  const guillaume = named('Microsoft Guillaume - French (Switzerland)', { lang: 'fr-CH' });
  expect(rankFrenchVoices([named('Une voix', { lang: 'fr-CH' }), guillaume], ['fr-CH'])[0]).toBe(guillaume);
});

test('the reader’s own regions come in the order of the reader, and then France', () => {
  const voices = ['fr-CH', 'fr-FR', 'fr-CA', 'fr-BE'].map((lang) => named(`Voix ${lang}`, { lang }));
  expect(inOrder(voices, ['en-GB', 'fr-BE', 'fr-CA'])).toEqual([
    'Voix fr-BE',
    'Voix fr-CA',
    'Voix fr-FR',
    'Voix fr-CH',
  ]);
});

test('a French voice of no region is taken for one of France', () => {
  expect(inOrder([named('Belge', { lang: 'fr-BE' }), named('Française', { lang: 'fr' })])).toEqual([
    'Française',
    'Belge',
  ]);
});

test('whatever is listed, what is offered is some of it, each voice once, French only', () => {
  fc.assert(
    fc.property(anyVoices, anyLanguages, (voices, languages) => {
      const ranked = rankFrenchVoices(voices, languages);
      expect(voices).toEqual(expect.arrayContaining(ranked));
      expect(new Set(ranked).size).toBe(ranked.length);
      expect(new Set(ranked.map(({ name, lang }) => `${name} ${lang}`)).size).toBe(ranked.length);
      expect(ranked.every(({ lang }) => /^fr(-|$)/.test(lang))).toBe(true);
    }),
  );
});

test('a voice that nobody knows is never hidden by the others', () => {
  fc.assert(
    fc.property(anyVoices, fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8} \d$/)), (voices, names) => {
      const unknown = names.map((name) => named(name, { lang: 'fr-LU' }));
      const ranked = rankFrenchVoices([...voices, ...unknown], ['fr-FR']);
      expect(ranked).toEqual(expect.arrayContaining(unknown));
    }),
  );
});

test('whatever is listed, no voice that needs the network comes before one that does not', () => {
  fc.assert(
    fc.property(anyVoices, anyLanguages, (voices, languages) => {
      const needs = rankFrenchVoices(voices, languages).map(({ isLocal }) => !isLocal);
      expect(needs).toEqual([...needs.filter((need) => !need), ...needs.filter(Boolean)]);
    }),
  );
});

test('what is offered is ranked already, and nothing of it is hidden by the rest', () => {
  fc.assert(
    fc.property(anyVoices, anyLanguages, (voices, languages) => {
      const ranked = rankFrenchVoices(voices, languages);
      expect(rankFrenchVoices(ranked, languages)).toEqual(ranked);
    }),
  );
});
