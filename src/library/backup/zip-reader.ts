import { BackupError } from './backup-error.ts';
import { crc32 } from './crc-32.ts';
import { LENGTHS, METHODS, SIGNATURES, through } from './zip-format.ts';

/** The largest entry that is unpacked, in bytes: more than any text, and no more than a phone can hold. */
const LARGEST = 64_000_000;

/** An entry of a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** The check sum of its content. */
  readonly sum: number;
  /** Bytes in the file, and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local record begins in the file, in bytes. */
  readonly start: number;
}

/**
 * What is in a zip file, by the directory at its end. What lies before and between is never guessed at.
 * @throws BackupError where the file is no zip file, is cut off, or claims to hold more than it can.
 */
export async function readZip(file: Blob): Promise<readonly ZipEntry[]> {
  const end = await viewOf(file, file.size - LENGTHS.end, file.size);
  if (end.getUint32(0, true) !== SIGNATURES.end) throw new BackupError('damaged');
  const [count, length, start] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  if (start + length !== file.size - LENGTHS.end) throw new BackupError('damaged');
  const entries = entriesIn(await viewOf(file, start, start + length), count);
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  if (packed > start || entries.some(({ size }) => size > LARGEST)) throw new BackupError('damaged');
  return entries;
}

/**
 * The text of an entry.
 * @throws BackupError where it is not what the directory says.
 */
export async function readEntry(file: Blob, entry: ZipEntry): Promise<string> {
  const { name, method, sum, packedSize, size, start } = entry;
  const local = await viewOf(file, start, start + LENGTHS.local);
  const named = start + LENGTHS.local + local.getUint16(26, true);
  const from = named + local.getUint16(28, true);
  const itsName = await viewOf(file, start + LENGTHS.local, named);
  if (
    local.getUint32(0, true) !== SIGNATURES.local ||
    from + packedSize > file.size ||
    new TextDecoder().decode(itsName) !== name
  )
    throw new BackupError('damaged');
  const packed = file.slice(from, from + packedSize);
  const content = await unpacked(packed, method, size);
  if (crc32(content) !== sum) throw new BackupError('damaged');
  return new TextDecoder().decode(content);
}

function entriesIn(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.byteLength;) {
    if (at + LENGTHS.central > directory.byteLength || directory.getUint32(at, true) !== SIGNATURES.central)
      throw new BackupError('damaged');
    const word = (offset: number) => directory.getUint16(at + offset, true);
    const long = (offset: number) => directory.getUint32(at + offset, true);
    const next = at + LENGTHS.central + word(28) + word(30) + word(32);
    if (next > directory.byteLength) throw new BackupError('damaged');
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + LENGTHS.central, word(28));
    entries.push({
      name: new TextDecoder().decode(name),
      method: word(10),
      sum: long(16),
      packedSize: long(20),
      size: long(24),
      start: long(42),
    });
    at = next;
  }
  if (entries.length !== count) throw new BackupError('damaged');
  return entries;
}

/** No more is unpacked than was promised. */
async function unpacked(packed: Blob, method: number, size: number): Promise<Uint8Array> {
  if (method === METHODS.stored && packed.size === size) return new Uint8Array(await packed.arrayBuffer());
  if (method !== METHODS.deflated) throw new BackupError('damaged');
  const content = new Uint8Array(size);
  let at = 0;
  try {
    const reader = through(packed, new DecompressionStream('deflate-raw')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      content.set(part.value, at);
      at += part.value.length;
    }
  } catch (error) {
    throw new BackupError('damaged', error);
  }
  if (at !== size) throw new BackupError('damaged');
  return content;
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  if (from < 0 || to > file.size) throw new BackupError('damaged');
  return new DataView(await file.slice(from, to).arrayBuffer());
}
