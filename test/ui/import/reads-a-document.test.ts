import { expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';
import type { Article } from '../../../src/text/article.ts';
import { aZip } from './a-book.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:styleId="Titre"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Intertitre"><w:name w:val="Intertitre"/><w:basedOn w:val="Titre2"/></w:style>
  <w:style w:styleId="Titre2"><w:name w:val="Titre 2 perso"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:styleId="Citation"><w:name w:val="Quote"/></w:style>
  <w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const item = (list: number, depth: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

function importDocx(body: string, core = ''): Promise<Article> {
  return importArticle(
    aZip('Mon rapport.docx', {
      'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
      'word/styles.xml': STYLES,
      'word/numbering.xml': NUMBERING,
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    }),
  );
}

async function textsOf(body: string): Promise<string[]> {
  return (await importDocx(body)).paragraphs.map(({ text }) => text);
}

test('headings, quotes and lists of a Word document are known by their styles, in French too', async () => {
  const { paragraphs, title, lang } = await importDocx(
    styled('Titre', 'Le rapport') +
      styled('TM1', 'Un\t2') +
      styled('Titre1', 'Un') +
      styled('Intertitre', 'Dedans') +
      styled('Citation', 'On le dit.') +
      item(1, 0, 'Trois') +
      item(1, 1, 'Encore') +
      item(1, 1, 'Toujours') +
      item(1, 0, 'Quatre') +
      item(2, 0, 'Un point'),
  );
  expect({ title, lang }).toEqual({ title: 'Le rapport', lang: 'fr-FR' });
  expect(paragraphs).toEqual([
    { kind: 'heading', text: 'Un', level: 1 },
    { kind: 'heading', text: 'Dedans', level: 2 },
    { kind: 'quote', text: 'On le dit.' },
    { kind: 'list-item', text: '3. Trois' },
    { kind: 'list-item', text: '3a) Encore' },
    { kind: 'list-item', text: '3b) Toujours' },
    { kind: 'list-item', text: '4. Quatre' },
    { kind: 'list-item', text: 'Un point' },
  ]);
});

test('what was deleted, hidden or is a code is not read; links, insertions and tables are', async () => {
  const body = `<w:p>${run('Un ')}<w:del><w:r><w:delText>vieux </w:delText></w:r></w:del><w:ins>${run('beau ')}</w:ins>
    <w:hyperlink>${run('lien')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r>
    <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:tab/><w:t>peut</w:t><w:noBreakHyphen/><w:t>être</w:t><w:br/><w:t>ve</w:t><w:softHyphen/><w:t>nir</w:t></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p>${run('A1')}</w:p></w:tc><w:tc><w:p>${run('B1')}</w:p></w:tc></w:tr>
    <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p>${run('effacé')}</w:p></w:tc></w:tr></w:tbl>`;
  expect(await textsOf(body)).toEqual(['Un beau lien peut‑être venir', 'A1', 'B1']);
});

test('the text in a box is read once, after its paragraph', async () => {
  const box = `<w:txbxContent><w:p>${run('Encadré')}</w:p></w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await textsOf(`<w:p>${run('Avant')}${drawing}</w:p><w:p>${run('Après')}</w:p>`)).toEqual([
    'Avant',
    'Encadré',
    'Après',
  ]);
});

test('a document without a title has the one it was given, its first heading’s, or its file’s name', async () => {
  const text = `<w:p>${run('Du texte.')}</w:p>`;
  const given =
    '<dc:title>Donné</dc:title><dc:creator>Awa</dc:creator><dcterms:created>2024-02-03T10:00:00Z</dcterms:created>';
  expect(await importDocx(text, given)).toMatchObject({
    title: 'Donné',
    author: 'Awa',
    published: '2024-02-03',
  });
  expect((await importDocx(text, '<dc:title>Microsoft Word - essai.doc</dc:title>')).title).toBe(
    'Mon rapport',
  );
  expect(await importDocx(styled('Titre1', 'Le seul') + text)).toMatchObject({
    title: 'Le seul',
    paragraphs: [{ text: 'Du texte.' }],
  });
});

test('a document of LibreOffice is read as one of Word is', async () => {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="t" xmlns:fo="f" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="m" xmlns:draw="d"';
  const content = `<office:document-content ${names}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>
    <office:body><office:text><text:tracked-changes><text:p>effacé</text:p></text:tracked-changes>
    <text:p text:style-name="Title">Le compte rendu</text:p><text:h text:outline-level="1">Un</text:h>
    <text:p>Un<text:s text:c="2"/>mot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note><text:tab/>et<text:line-break/><text:span>deux</text:span>.<draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame></text:p>
    <text:table-of-content><text:p>Un 1</text:p></text:table-of-content><text:p text:style-name="P1">On le dit.</text:p>
    <text:list><text:list-item><text:p>Un point</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>A1</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles ${names}><style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="CA"/></style:default-style></office:document-styles>`;
  const meta = `<office:document-meta ${names}><office:meta><meta:initial-creator>Awa</meta:initial-creator><meta:creation-date>2024-02-03T10:00:00</meta:creation-date></office:meta></office:document-meta>`;
  const file = aZip('compte-rendu.odt', { 'content.xml': content, 'styles.xml': styles, 'meta.xml': meta });
  const { id: _, ...article } = await importArticle(file);
  expect(article).toEqual({
    title: 'Le compte rendu',
    lang: 'fr-CA',
    author: 'Awa',
    published: '2024-02-03',
    paragraphs: [
      { kind: 'heading', text: 'Un', level: 1 },
      { kind: 'paragraph', text: 'Un mot et deux.' },
      { kind: 'paragraph', text: 'Encadré' },
      { kind: 'quote', text: 'On le dit.' },
      { kind: 'list-item', text: 'Un point' },
      { kind: 'paragraph', text: 'A1' },
    ],
  });
});

function importBytes(bytes: string, name: string): Promise<Article> {
  return importArticle(new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], name));
}

test('a document that is broken, empty, too old, or no text says what to do', async () => {
  await expect(importDocx('<w:p/>')).rejects.toThrow(/n’a pas de texte/);
  await expect(importArticle(aZip('a.docx', { 'word/document.xml': '<w:document' }))).rejects.toThrow(
    /abîmé/,
  );
  await expect(importArticle(aZip('a.xlsx', { 'xl/workbook.xml': 'x' }))).rejects.toThrow(
    /feuille de calcul/,
  );
  await expect(importArticle(aZip('a.zip', { 'photo.jpg': 'x' }))).rejects.toThrow(/Décompressez-la/);
  await expect(importBytes('\xd0\xcf\x11\xe0\xa1\xb1', 'a.doc')).rejects.toThrow(/ancien format de Word/);
  await expect(importBytes('{\\rtf1\\ansi', 'a.rtf')).rejects.toThrow(/RTF/);
  await expect(importBytes('coupé', 'a.epub')).rejects.toThrow(/incomplet/);
});
