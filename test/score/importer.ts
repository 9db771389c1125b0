import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { parseBook } from '../bench/import-parts.ts';
import type { importArticle } from '../../src/import/import-article.ts';
import type { Article } from '../../src/text/article.ts';
import { launchBrowser } from '../e2e/browser.ts';
import type { capsuleWith, pagesThrough } from './doors.ts';

/** A file to take in: its name, its content in base64, and where it comes from. */
export interface Handed {
  readonly name: string;
  readonly base64: string;
  readonly type?: string;
  readonly source?: string;
}

/** What came of a file: an article, or a sentence. */
interface Taken {
  readonly article?: Article;
  readonly refused?: string;
}

/** The door of the app, open in a real browser. */
export interface Importer {
  readonly page: Page;
  take(files: readonly Handed[]): Promise<Taken[]>;
  close(): Promise<void>;
}

declare global {
  // What the page of the importer holds.
  var importer: {
    readonly importArticle: typeof importArticle;
    readonly pagesThrough?: typeof pagesThrough;
    readonly capsuleWith?: typeof capsuleWith;
    readonly parseBook?: typeof parseBook;
  };
}

const IMPORT = new URL('../../src/import/import-article.ts', import.meta.url);
const ORIGIN = 'https://import.example';
const SHELL = `<!doctype html><html lang="fr"><title>Import</title>
<script type="module">import * as importer from '/import.js'; globalThis.importer = importer;</script>`;

/** What else there is where the importer is. */
interface Beside {
  /** The module to build, which has `importArticle` among others. */
  readonly entry?: URL;
  /** Other pages, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/**
 * Builds the import code and opens it in Chromium.
 * @param asked Called with the address of whatever the page asks for besides that code; it gets nothing.
 */
export async function openImporter(
  asked: (address: string) => void = () => undefined,
  { entry = IMPORT, pages = {} }: Beside = {},
): Promise<Importer> {
  const files = await builtImport(entry);
  const browser = await launchBrowser({ voices: 'none' });
  const opened = await browser.newPage();
  await opened.route('**', (route) => {
    const address = route.request().url();
    const page = address === `${ORIGIN}/` ? SHELL : pages[address.slice(ORIGIN.length)];
    const body = page ?? files.get(address);
    if (body !== undefined)
      return route.fulfill({ contentType: page === undefined ? 'text/javascript' : 'text/html', body });
    asked(address);
    return route.abort();
  });
  await opened.goto(`${ORIGIN}/`);
  await opened.waitForFunction(() => 'importer' in globalThis);
  return {
    page: opened,
    take: (handed) => opened.evaluate(takeIn, handed),
    close: () => browser.close(),
  };
}

async function builtImport(module: URL): Promise<Map<string, string>> {
  const entry = fileURLToPath(module);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'import' } },
  });
  const files = new Map<string, string>();
  for (const output of [built].flat()) {
    if (!('output' in output)) continue;
    for (const file of output.output)
      if (file.type === 'chunk') files.set(`${ORIGIN}/${file.fileName}`, file.code);
  }
  return files;
}

async function takeIn(handed: readonly Handed[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const { name, base64, type = '', source } of handed) {
    const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type });
    const article = globalThis.importer.importArticle(file, source === undefined ? {} : { source });
    taken.push(
      await article
        .then((found) => ({ article: found }))
        .catch((error: unknown) => ({ refused: String(error) })),
    );
  }
  return taken;
}
