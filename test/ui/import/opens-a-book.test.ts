import { expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';
import { aBook, type Chapter, type Otherwise, xhtml } from './a-book.ts';

/** Each block of the book as a line: `#` and more before a heading. */
async function linesOf(chapters: readonly Chapter[], otherwise?: Otherwise): Promise<string[]> {
  const { paragraphs } = await importArticle(aBook(chapters, otherwise));
  return paragraphs.map(({ text, level }) => (level === undefined ? text : `${'#'.repeat(level)} ${text}`));
}

const text = '<p>Il était une fois un fleuve.</p>';

test('a book has its title, author, language, publisher and date', async () => {
  const { title, author, lang, source, published } = await importArticle(aBook([{ body: text }]));
  expect({ title, author, lang, source, published }).toEqual({
    title: 'Le fleuve',
    author: 'Awa Traoré',
    lang: 'fr',
    source: 'Éditions du Delta',
    published: '2021-05-04',
  });
});

test.each([
  ['FR', 'fr'],
  ['fr_CA', 'fr-CA'],
  ['fre', 'fr'],
  ['fra', 'fr'],
  ['?', 'fr'],
])('a book in the language « %s » is in %s', async (said, lang) => {
  const metadata = `<dc:title>T</dc:title><dc:language>${said}</dc:language>`;
  expect((await importArticle(aBook([{ body: text }], { metadata }))).lang).toBe(lang);
});

test('chapters come in the order of the spine, not of their names', async () => {
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><manifest>
    <item id="a" href="Texte/c0.xhtml" media-type="application/xhtml+xml"/>
    <item id="b" href="Texte/chapitre%20deux%20%C3%A9.xhtml" media-type="application/xhtml+xml"/>
    <item id="note" href="Texte/c1.xhtml" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="b"/><itemref idref="note" linear="no"/><itemref idref="a"/></spine></package>`;
  const files = { 'OEBPS/livre.opf': opf, 'OEBPS/Texte/chapitre deux é.xhtml': xhtml('<p>Deux.</p>') };
  expect(await linesOf([{ body: '<p>Un.</p>' }, { body: '<p>À côté.</p>' }], { files })).toEqual([
    'Deux.',
    'Un.',
  ]);
});

test('a chapter keeps its own heading, once, with the level of the table of contents', async () => {
  const chapters = [
    { title: 'La source', body: `<h3><a id="x"/>La source</h3>${text}<h4>Plus bas</h4>${text}` },
  ];
  expect(await linesOf(chapters)).toEqual([
    '# La source',
    'Il était une fois un fleuve.',
    '## Plus bas',
    'Il était une fois un fleuve.',
  ]);
});

test('a title that is set as a paragraph becomes a heading; one that is only a picture is put in', async () => {
  const chapters = [
    { title: 'Chapitre I – La source', body: `<p class="t">CHAPITRE I</p><p>La source</p>${text}` },
    { title: 'Le delta', body: `<img src="delta.png" alt="Le delta en lettres d’or"/>${text}` },
  ];
  expect(await linesOf(chapters)).toEqual([
    '# CHAPITRE I',
    '# La source',
    'Il était une fois un fleuve.',
    '# Le delta',
    'Il était une fois un fleuve.',
  ]);
});

test('parts and chapters have their levels, also where several are in one file', async () => {
  const nav = `<nav epub:type="toc"><ol><li><a href="Texte/c0.xhtml">Partie</a><ol>
    <li><a href="Texte/c0.xhtml#un">Un</a></li><li><a href="Texte/c0.xhtml#deux">Deux</a></li></ol></li>
    <li><a href="Texte/c1.xhtml">Fin</a></li></ol></nav>`;
  const body = `<p>Partie</p><div id="un"><p>Un</p>${text}</div><p><span id="deux"/>Deux</p>${text}`;
  const files = { 'OEBPS/nav.xhtml': xhtml(nav) };
  expect(await linesOf([{ body }, { body: text }], { files })).toEqual([
    '# Partie',
    '## Un',
    'Il était une fois un fleuve.',
    '## Deux',
    'Il était une fois un fleuve.',
    '# Fin',
    'Il était une fois un fleuve.',
  ]);
});

test('an older book has its table of contents in an NCX file', async () => {
  const ncx = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Un</text></navLabel>
    <content src="Texte/c0.xhtml"/><navPoint><navLabel><text>Dedans</text></navLabel><content src="Texte/c1.xhtml"/>
    </navPoint></navPoint></navMap></ncx>`;
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><manifest>
    <item id="n" href="t.ncx" media-type="application/x-dtbncx+xml"/>
    <item id="a" href="Texte/c0.xhtml" media-type="application/xhtml+xml"/>
    <item id="b" href="Texte/c1.xhtml" media-type="application/xhtml+xml"/></manifest>
    <spine toc="n"><itemref idref="a"/><itemref idref="b"/></spine></package>`;
  const files = { 'OEBPS/livre.opf': opf, 'OEBPS/t.ncx': ncx };
  const lines = await linesOf([{ body: text }, { body: text }], { files });
  expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# Un', '## Dedans']);
});

test('marks of notes, page numbers, hidden notes, pictures’ descriptions and scripts are not read', async () => {
  const body = `<p>Un fleuve<a epub:type="noteref" href="#n">1</a> coule<span epub:type="pagebreak" title="12">12</span> là<span
    class="pagenum">[p. 13]</span>.<img src="a.png" alt="une carte"/></p><aside epub:type="footnote" id="n"><p>Le Niger.</p></aside>
    <script>alert(1)</script><style>p { color: red }</style>`;
  expect(await linesOf([{ body }])).toEqual(['Un fleuve coule là.']);
});

test('the cells of a table, the items of a list and quotes are blocks, with their language', async () => {
  const body = `<table><tr><td>Bief</td><td>3 km</td></tr></table><ol><li>Boire</li></ol><blockquote><p xml:lang="en">The river</p></blockquote>`;
  const { paragraphs } = await importArticle(aBook([{ body }]));
  expect(paragraphs).toEqual([
    { kind: 'paragraph', text: 'Bief' },
    { kind: 'paragraph', text: '3 km' },
    { kind: 'list-item', text: 'Boire' },
    { kind: 'quote', text: 'The river', lang: 'en' },
  ]);
});

test('a chapter that is not well-formed, or in another encoding, is read all the same', async () => {
  const utf16 = `\uFEFF${xhtml('<p>Été</p>')}`;
  const files = {
    'OEBPS/Texte/c0.xhtml': xhtml('<p>Un<br>deux<a id="x"/> &nbsp;trois<p>Quatre').replace(
      '<title>Fichier</title>',
      '<title/>',
    ),
    'OEBPS/Texte/c1.xhtml': new Uint8Array(Uint16Array.from(utf16, (letter) => letter.charCodeAt(0)).buffer),
  };
  expect(await linesOf([{ body: '' }, { body: '' }], { files })).toEqual(['Un deux trois', 'Quatre', 'Été']);
});

test('a chapter has what only XML knows: elements that close themselves, text marked as such, entities of its own', async () => {
  const name = 'OEBPS/Texte/c0.xhtml';
  const closed = '<p>Un<br></br>deux<a id="x" title="a > b"/>.</p><div/><p/>';
  expect(await linesOf([{ body: `${closed}<p>Trois.</p>` }])).toEqual(['Un deux.', 'Trois.']);
  expect(await linesOf([{ body: '<p>Un <![CDATA[<deux> & trois]]>.</p>' }])).toEqual(['Un <deux> & trois.']);
  const own = `<!DOCTYPE html [<!ENTITY f "fleuve">]>${xhtml('<p>Le &f;.</p>')}`.replace(/<\?xml.*?\?>/, '');
  expect(await linesOf([{ body: '' }], { files: { [name]: own } })).toEqual(['Le fleuve.']);
  const prefixed = `<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:h2>Un</h:h2><h:p>Deux.</h:p></h:body></h:html>`;
  expect(await linesOf([{ body: '' }], { files: { [name]: prefixed } })).toEqual(['# Un', 'Deux.']);
});

test('a book without a container, or packed with its folder, is found by its package', async () => {
  const bare = { 'META-INF/container.xml': '<container/>' };
  expect(await linesOf([{ body: text }], { files: bare })).toEqual(['Il était une fois un fleuve.']);
});

/** A book's list of what is encrypted in it, with one file. */
function encryption(algorithm: string, path: string): string {
  return `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
    <enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${path}"/>
    </enc:CipherData></enc:EncryptedData></encryption>`;
}

test('a whole novel in one file keeps each paragraph, and its chapters', async () => {
  const paragraphs = Array.from(
    { length: 12_000 },
    (_, at) => `Phrase ${at}, ${'et le fleuve coule '.repeat(5)}.`,
  );
  const body = paragraphs.map((line, at) => `${at === 9000 ? '<a id="fin"/>' : ''}<p>${line}</p>`).join('\n');
  const nav =
    '<nav epub:type="toc"><ol><li><a href="Texte/c0.xhtml">Début</a></li><li><a href="Texte/c0.xhtml#fin">Fin</a></li></ol></nav>';
  const lines = await linesOf([{ body: `<div>${body}</div>` }], { files: { 'OEBPS/nav.xhtml': xhtml(nav) } });
  expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# Début', '# Fin']);
  expect(lines.indexOf('# Fin')).toBe(9001);
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual(paragraphs);
});

test('a locked book says whose lock it is; fonts that are only obfuscated are no lock', async () => {
  const locked = (lock: string): Promise<string[]> =>
    linesOf([{ body: text }], {
      files: {
        'META-INF/encryption.xml': encryption(
          'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
          'OEBPS/Texte/c0.xhtml',
        ),
        [lock]: 'x',
      },
    });
  await expect(locked('META-INF/rights.xml')).rejects.toThrow(/verrou numérique \(DRM Adobe\)/);
  await expect(locked('META-INF/license.lcpl')).rejects.toThrow(/DRM LCP/);
  await expect(locked('META-INF/autre')).rejects.toThrow(/verrou numérique \(DRM\)/);
  const fonts = encryption('http://www.idpf.org/2008/embedding', 'OEBPS/police.otf');
  expect(await linesOf([{ body: text }], { files: { 'META-INF/encryption.xml': fonts } })).toHaveLength(1);
});

test('a book of pictures, one without its chapters and one without its order each say so', async () => {
  await expect(linesOf([{ body: '<img src="1.jpg" alt="Planche 1"/>' }])).rejects.toThrow(
    /n’a pas de texte.*images/,
  );
  const lost = {
    'OEBPS/livre.opf':
      '<package><manifest><item id="a" href="perdu.xhtml" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
  };
  await expect(linesOf([{ body: text }], { files: lost })).rejects.toThrow(/chapitres manquent/);
  await expect(linesOf([], { files: {} })).rejects.toThrow(/l’ordre de ses pages manque/);
});

test('entities that multiply do not hold the app up', async () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<!DOCTYPE html [<!ENTITY e0 "fleuve ">${levels}]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>&e9;</p><p>Fin.</p></body></html>`;
  const lines = await linesOf([{ body: '' }], { files: { 'OEBPS/Texte/c0.xhtml': bomb } });
  expect(lines.join('').length).toBeLessThan(1_000_000);
  expect(lines.at(-1)).toBe('Fin.');
});
