// Weighs the built app as it travels, brotli at quality 11, and fails above a budget. In kB of 1,000 bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const worker = 'service-worker.js';

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built app in dist/ to weigh: run `npm run build` first.');
  process.exit(1);
}
const rows = [
  ...budget('first view', needed('index.html'), 20, 14),
  ...budget('precached', precached(), 100),
  ...budget('service worker', new Set([worker]), 9),
  ...budget('embedded voice, fetched only when asked for', embeddedVoice(), 1000),
  ...budget('the long check-up of a voice, fetched only when asked for', onDemand('diagnostic/'), 5),
  ...budget('recording as MP3, fetched only when asked for', onDemand('record/'), 80),
  ...budget('taking articles in, fetched only when asked for', onDemand('import/'), 95),
  ...budget('reading settings, fetched only when opened', onDemand('reading/'), 25),
  ...budget('fonts, each fetched only when chosen', onDemand('fonts/'), 200),
  ...budget('reading PDF files, fetched only when asked for', onDemand('pdf/'), 500),
];
console.log(['| | kB | budget | |', '|---|--:|--:|---|', ...rows].join('\n'));
if (rows.some((row) => row.includes('ABOVE'))) process.exitCode = 1;

/**
 * A row for the files together and, where they are few, one for each.
 *
 * @param {string} what
 * @param {Set<string>} files
 * @param {number} limit
 * @param {number} [goal]
 */
function budget(what, files, limit, goal = limit) {
  const sizes = [...files].map((file) => ({ file, size: weigh(file) }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const verdict = total > limit ? 'ABOVE' : total > goal ? `goal ${goal}` : 'ok';
  const parts =
    sizes.length > 1 ? sizes.map(({ file, size }) => `| – ${file} | ${size.toFixed(1)} | | |`) : [];
  return [`| **${what}** | **${total.toFixed(1)}** | ${limit} | ${verdict} |`, ...parts];
}

/** @param {string} file */
function weigh(file) {
  const content = readFileSync(join(dist, file));
  return Math.min(content.length, brotliCompressSync(content).length) / 1000;
}

/**
 * A page with the scripts and style sheets that it names, what these import, and the player, which is fetched with the
 * page too. What else a script imports dynamically is fetched once the article can be played.
 *
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {Set<string>}
 */
function needed(file, seen = new Set()) {
  seen.add(file);
  const content = readFileSync(join(dist, file), 'utf8');
  const named = file.endsWith('.html')
    ? content.matchAll(/<(?:script|link rel="stylesheet")[^>]*? (?:src|href)="([^"]+)"/g)
    : content.matchAll(/\bimport(?:[\w$\s{},*]+from)?\s*["']([^"']+)["']/g);
  const player = /data-player="([^"]+)"/.exec(content)?.[1]?.split(' ') ?? [];
  const paths = player.map((name) => join('assets', name));
  for (const [, name = ''] of named) paths.push(join(dirname(file), name));
  for (const path of paths) {
    if (!seen.has(path)) needed(path, seen);
  }
  return seen;
}

/** What a reader who asks for the embedded voice downloads: its code, and its files, which the app keeps by itself. */
function embeddedVoice() {
  const files = readdirSync(join(dist, 'voice')).filter((name) => name.endsWith('.gzip'));
  if (files.length === 0) throw new Error('the embedded voice was not built');
  return new Set([...onDemand('voice/'), ...files.map((name) => `voice/${name}`)]);
}

/** The files that the service worker fetches when it is installed. */
function precached() {
  return new Set(
    shipped().filter((url) => !/^(import|diagnostic|voice|record|pdf|reading|fonts)\//.test(url)),
  );
}

/**
 * The files of a folder that the service worker keeps once one of them is asked for.
 *
 * @param {string} folder
 */
function onDemand(folder) {
  return new Set(shipped().filter((url) => url.startsWith(folder)));
}

/** The files that the service worker knows, by the list the build wrote into it. */
function shipped() {
  const source = readFileSync(join(dist, worker), 'utf8');
  const entries = source.matchAll(/\{[^{}]*\}/g);
  const urls = [...entries].flatMap(([entry]) =>
    /\brevision\b/.test(entry) ? (/\burl["'`]?:["'`]([^"'`]+)/.exec(entry)?.[1] ?? []) : [],
  );
  if (urls.length === 0) throw new Error(`${worker} has no list of files to precache`);
  return urls;
}
