import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite makes the address.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { breath } from '../breath.ts';
import { documentArticle } from './document-article.ts';
import { ImportError } from './import-error.ts';
import type { ReadFormat } from './imported.ts';
import { missingPart } from './missing-part.ts';
import { blocksOfPages } from './pdf/blocks-of-pages.ts';
import type { Page } from './pdf/line.ts';
import { linesOf } from './pdf/lines-of.ts';
import { pdfProperties } from './pdf/pdf-properties.ts';
import { piecesOf } from './pdf/pieces-of.ts';

/** How long a page may take before the file is given up, in ms: a page of text takes a hundredth of it on a phone. */
const PATIENCE = 30_000;
/** How long the worker, of 320 kB, may take to come and to open the file, in ms. */
const LONGEST_OPENING = 180_000;

/**
 * The text of a PDF: its lines joined into paragraphs, with headings by the size of their type, and without page numbers,
 * running heads and notes. It is parsed by PDF.js in a worker, which runs no script of the file and fetches nothing.
 * @throws ImportError when it needs a password, is damaged, or has no text but pictures of it.
 */
export const readPdf: ReadFormat = async (bytes, name, about) => {
  const port = new Worker(workerUrl, { type: 'module' });
  const rest = breath();
  const worker = PDFWorker.create({ port });
  try {
    const document = await Promise.race([inTime(openPdf(bytes, worker), LONGEST_OPENING), whenMissing(port)]);
    const { info } = await inTime(document.getMetadata(), PATIENCE);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await inTime(pageOf(document, number), PATIENCE));
      await rest();
    }
    const blocks = blocksOfPages(pages);
    if (blocks.length === 0)
      throw new ImportError(
        'Ce PDF n’a pas de texte : ses pages sont des images, comme celles d’un scanner. Passez-le d’abord par une application de reconnaissance de texte (OCR).',
      );
    const { lang, ...properties } = pdfProperties({ ...info });
    return documentArticle(blocks, properties, lang, name, about);
  } finally {
    worker.destroy();
    port.terminate();
  }
};

async function openPdf(data: Uint8Array, worker: PDFWorker): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data,
      worker,
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    }).promise;
  } catch (cause) {
    const needsPassword = cause instanceof Error && cause.name === 'PasswordException';
    throw new ImportError(
      needsPassword
        ? 'Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ajoutez-la.'
        : 'Ce PDF est abîmé ou incomplet. Téléchargez-le ou copiez-le de nouveau, puis ajoutez-le.',
      { cause },
    );
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return { height, lines: linesOf(piecesOf(items, transform), number - 1) };
}

/** Rejects when the worker's script is not there. */
function whenMissing(port: Worker): Promise<never> {
  return new Promise((_, reject) => {
    port.addEventListener('error', (cause) => reject(missingPart(cause)), { once: true });
  });
}

function inTime<T>(work: Promise<T>, longest: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new ImportError('Ce PDF est trop long à lire : il est abîmé, ou trop lourd pour cet appareil.'));
    }, longest);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
