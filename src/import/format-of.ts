import { ImportError } from './import-error.ts';

/** The formats that are read. */
export type Format = 'text' | 'markdown' | 'html' | 'xml' | 'archive' | 'pdf';

const TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'application/epub+zip': 'archive',
  'application/pdf': 'pdf',
};

const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  epub: 'archive',
  docx: 'archive',
  odt: 'archive',
  pdf: 'pdf',
};

const CHOOSE =
  'Choisissez un texte, une page web, un document ou un livre (.txt, .md, .html, .docx, .odt, .epub ou .pdf).';
const SAVE_AS =
  'Ouvrez-le dans Word ou LibreOffice, enregistrez-le au format .docx ou .odt, puis ajoutez-le.';

/** How files begin that have no text to read, in Latin-1, and what to say of them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*|....ftyp(hei|mif|avif))/s,
    `Ce fichier est une image. ${CHOOSE}`,
  ],
  [
    /^(ID3|OggS|fLaC|RIFF....WAVE|\xff[\xfb\xf3\xf2]|....ftyp|.E\xdf\xa3)/s,
    `Ce fichier est un son ou une vidéo. ${CHOOSE}`,
  ],
  [
    /^\xd0\xcf.\xe0/,
    `Ce document est dans un ancien format de Word (.doc), ou protégé par un mot de passe. ${SAVE_AS}`,
  ],
  [/^\{\\rtf/, `Ce document est au format RTF. ${SAVE_AS}`],
  [
    /^.{60}(BOOKMOBI|TEXtREAd)/s,
    'Ce livre est au format Kindle. Choisissez sa version EPUB, si la librairie en propose une sans verrou.',
  ],
  [/^AT&TFORM/, 'Ce livre est au format DjVu, fait d’images. Choisissez sa version EPUB ou PDF.'],
];

/**
 * The format of a file: by its first bytes, then its name, then its type.
 * @throws ImportError when it is none that is read.
 */
export function formatOf(bytes: Uint8Array, name: string, type: string): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [beginning, sentence] of OTHERS) if (beginning.test(start)) throw new ImportError(sentence);
  if (start.startsWith('PK')) return 'archive';
  if (/%PDF-\d/.test(start)) return 'pdf';
  if (/^(\xef\xbb\xbf)?\s*(<!doctype html|<html[\s>])/i.test(start)) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const [mime = ''] = type.toLowerCase().split(';');
  return ENDINGS[ending] ?? TYPES[mime.trim()] ?? 'text';
}
