import { ImportError } from '../import-error.ts';

/** A file in an archive, as the archive's directory declares it. None of it is believed before it is unpacked. */
export interface ZipEntry {
  /** Segments of letters between `/`; never absolute, never above the archive. */
  readonly path: string;
  /** 0 where it is stored as it is, 8 where it is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its own header begins, in bytes. */
  readonly at: number;
  /** How many bytes it takes in the archive. */
  readonly packed: number;
  /** How many it is said to unpack to. */
  readonly size: number;
}

/** The most files that an archive may list: a book with a picture on each page has a tenth of it. */
const MOST_ENTRIES = 50_000;

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** Set in the flags of an entry: its content needs a password; its name is UTF-8. */
const ENCRYPTED = 1;
const UTF_8 = 0x800;
/** The extra field that has what takes more than 32 bits. */
const EXTRA_64 = 1;

const incomplete = (): ImportError =>
  new ImportError(
    'Ce fichier est incomplet ou abîmé. Téléchargez-le ou copiez-le de nouveau, puis ajoutez-le.',
  );

/**
 * The files that a zip archive lists, by their path; of two with the same path the last. Names that are absolute or lead
 * out of the archive are left out. Follows PKWARE's APPNOTE 6.3.10, zip64 included.
 * @throws ImportError when there is no directory to read, or far too much in it.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, shift } = directoryOf(view);
  if (count > MOST_ENTRIES)
    throw new ImportError(
      'Cette archive contient trop de fichiers. Choisissez le fichier du livre lui-même.',
    );
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + LISTED_SIZE > bytes.length || view.getUint32(at, true) !== LISTED) throw incomplete();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + LISTED_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw incomplete();
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + nameLength);
    const path = safePath(nameIn(name, (flags & UTF_8) !== 0));
    if (path !== undefined) {
      const { packed, size, header } = placeOf(view, at, nameLength, extraLength);
      const method = view.getUint16(at + 10, true);
      entries.set(path, {
        path,
        method,
        encrypted: (flags & ENCRYPTED) !== 0,
        at: header + shift,
        packed,
        size,
      });
    }
    at = next;
  }
  return entries;
}

/** Where the directory is; `shift` is how many bytes were put before the archive, as in one that unpacks itself. */
function directoryOf(view: DataView): { count: number; start: number; shift: number } {
  const end = endOf(view);
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const locator = end - LOCATOR_64_SIZE;
  const is64 = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64;
  const end64 = is64 ? Number(view.getBigUint64(locator + 8, true)) : -1;
  if (is64 && end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END_64) {
    const start = Number(view.getBigUint64(end64 + 48, true));
    return { count: Number(view.getBigUint64(end64 + 32, true)), start, shift: 0 };
  }
  const start = end - short.size;
  return start >= short.start ? { count: short.count, start, shift: start - short.start } : fail();
}

function fail(): never {
  throw incomplete();
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return fail();
}

/** How much the entry takes and where it is, looked up in the extra field where 32 bits are not enough. */
function placeOf(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): { packed: number; size: number; header: number } {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  const extra = at + LISTED_SIZE + nameLength;
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    const fieldEnd = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let value = field + 4;
    const take = (): number => {
      value += 8;
      return value <= fieldEnd ? Number(view.getBigUint64(value - 8, true)) : fail();
    };
    if (size === 0xffffffff) size = take();
    if (packed === 0xffffffff) packed = take();
    if (header === 0xffffffff) header = take();
  }
  return { packed, size, header };
}

/** Names are UTF-8 in all that is made today, marked or not; old tools wrote the letters of their system. */
function nameIn(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function safePath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/');
  const leaves = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  return leaves || path.includes('\0') ? undefined : path;
}
