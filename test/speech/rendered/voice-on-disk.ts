import { readFileSync } from 'node:fs';

/** The folder that the voice's files are published from. */
const folder = new URL('../../../public/voice/', import.meta.url);

/** A file of the embedded voice, as it is checked in. */
export function publishedFile(name: string): ArrayBuffer {
  return arrayBufferOf(readFileSync(new URL(name, folder)));
}

/** A file's content as a browser has it. */
export function arrayBufferOf(content: Uint8Array): ArrayBuffer {
  return new Uint8Array(content).buffer;
}
