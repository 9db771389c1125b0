import { expect, test } from 'vitest';
import { id3Tag } from '../../../src/speech/recording/id3-tag.ts';
import { fileName } from '../../../src/text/file-name.ts';
import { tagsOf } from '../../rig/read-id3.ts';

const FACTS = {
  title: 'L’été à Ségou – « la crue » 🌊',
  artist: 'Aïssata Œuvrard',
  published: '2024-02-01',
  address: 'https://exemple.org/crue?a=%C3%A9',
  language: 'fra',
};

test('title, author, date, address and language are in the file, in any letters', () => {
  const { frames, end } = tagsOf(id3Tag(FACTS));
  expect(frames).toEqual({
    TIT2: FACTS.title,
    TPE1: FACTS.artist,
    TLAN: 'fra',
    TYER: '2024',
    TDAT: '0102',
    WOAS: FACTS.address,
  });
  expect(end).toBe(id3Tag(FACTS).length);
});

test('what is not known is left out, and a year alone is a date too', () => {
  const { title, artist, language } = FACTS;
  expect(tagsOf(id3Tag({ title, artist, language })).frames).toEqual({
    TIT2: title,
    TPE1: artist,
    TLAN: language,
  });
  expect(tagsOf(id3Tag({ title, artist, language, published: '2024' })).frames).toMatchObject({
    TYER: '2024',
  });
});

test('a title of any length is tagged whole', () => {
  const title = 'très '.repeat(5000);
  expect(tagsOf(id3Tag({ ...FACTS, title })).frames['TIT2']).toBe(title);
});

test.each([
  ['Le marché du jeudi', 'Le marché du jeudi.mp3'],
  ['« Kidal » : pourquoi ?', '« Kidal » pourquoi.mp3'],
  ['../../etc/passwd', '.. .. etc passwd.mp3'],
  ['à suivre...', 'à suivre.mp3'],
  ['mot '.repeat(60), `${'mot '.repeat(20).trim()}.mp3`],
  ['???', 'Article.mp3'],
])('the file of %s is named as every system takes it', (title, name) => {
  expect(fileName(title, 'mp3')).toBe(name);
});
