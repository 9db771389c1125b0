import { expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';

test.each([
  'Elle arriva vers huit heures, monsieur Dupont l’attendait.',
  '« Non ! » dit-il ; puis, plus bas : « Peut-être… »',
  '— Où vas-tu ?',
  'Un DVD, un CV, un MIX, une taille XL, la vitamine C, Malcolm X.',
  'Vers midi, nos amis dirent : « Me voilà. »',
  'La Covid-19, un Airbus A320, un F-16, la 5G, un quatre-quatre 4x4.',
  'Le plan B, le point M.',
  'J.-M. Bah et Jean-Paul.',
  'Le PIN, le SIDA, l’OTAN, l’ONU, la Minusma, les Fama.',
  'Sept.',
  'Mars',
  'Cap Vert, Col du Tourmalet, Prof de chant.',
])('%s', (written) => {
  expect(spokenForm(written).spoken).toBe(written);
});

test.each([
  '25:70',
  '25h70',
  '31.02.2026',
  '30/02/2024',
  '2024-13-01',
  '192.168.1.1',
  '1.2.3',
  '978-2-07-036822-8',
])('a number that is no hour and no day is left as it stands: %s', (written) => {
  expect(spokenForm(written).spoken).toBe(written);
});

test('an elided word after a year is no unit', () => {
  expect(spokenForm('En 2001 l’armée s’en alla.').spoken).toBe('En deux mille un l’armée s’en alla.');
});
