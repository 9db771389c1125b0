// Makes the files of the embedded voice, public/voice/*.gzip, and the list of them, voice-list.ts:
//   npm run voice                 the module anew from npm, the data as they are checked in
//   npm run voice -- FOLDER       the data too, from a folder with the unpacked *.bin, as in Debian's libttspico-data
// The same input gives the same bytes. Nothing else has to be installed than what `npm ci` brings.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';

const require = createRequire(import.meta.url);
const voice = fileURLToPath(new URL('../../../../public/voice/', import.meta.url));
const list = fileURLToPath(new URL('../voice-list.ts', import.meta.url));
const dataFolder = process.argv[2];

const entries = [
  await pack('module', 'pico.wasm', optimisedModule()),
  await pack('textAnalysis', 'fr-FR_ta.bin', data('fr-FR_ta.bin')),
  await pack('signalGeneration', 'fr-FR_nk0_sg.bin', data('fr-FR_nk0_sg.bin')),
];
writeFileSync(list, listSource(entries));
console.log(entries.map(({ name, bytes }) => `${name}: ${bytes} bytes`).join('\n'));

/** The published module was built for debugging: optimised, it is 2.5 times smaller and faster, and says the same. */
function optimisedModule() {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  try {
    const made = join(folder, 'pico.wasm');
    const published = join(dirname(require.resolve('@echogarden/svoxpico-wasm')), 'svoxpico.wasm');
    const wasmOpt = join(dirname(require.resolve('binaryen')), 'bin', 'wasm-opt');
    execFileSync(process.execPath, [wasmOpt, published, '-O4', '--strip-debug', '--output', made]);
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} name */
function data(name) {
  return dataFolder
    ? readFileSync(join(dataFolder, name))
    : gunzipSync(readFileSync(join(voice, `${name}.gzip`)));
}

/**
 * Packed as the reader downloads it: many static hosts compress neither `.wasm` nor `.bin`. Not named `.gz`, which
 * servers take for a file to be unpacked on arrival.
 *
 * @param {string} part
 * @param {string} source
 * @param {Buffer} content
 */
async function pack(part, source, content) {
  const name = `${source}.gzip`;
  const packed = await gzipAsync(content, { numiterations: 15 });
  writeFileSync(join(voice, name), packed);
  return { part, name, bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') };
}

/** @param {Awaited<ReturnType<typeof pack>>[]} files */
function listSource(files) {
  const items = files.map(
    ({ part, name, bytes, sha256 }) =>
      `  {\n    part: '${part}',\n    name: '${name}',\n    bytes: ${bytes},\n    sha256: '${sha256}',\n  },\n`,
  );
  return `/**
 * The files of the embedded voice, in \`public/voice/\`: size and SHA-256 as they are downloaded and kept, packed with gzip.
 * Written by \`npm run voice\`.
 */
export const VOICE_LIST = [\n${items.join('')}] as const;\n`;
}
