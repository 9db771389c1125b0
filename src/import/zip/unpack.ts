import { Inflate, inflateSync } from 'fflate';
import { breath } from '../../breath.ts';
import { ImportError } from '../import-error.ts';
import type { ZipEntry } from './zip-directory.ts';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** What is unpacked at once, in bytes: a chapter, in a tenth of a second on a phone. */
const AT_ONCE = 4_000_000;
/** What of larger files is given to the unpacker at once: deflate can make a thousand times more of it, 17 MB. */
const PIECE = 16_384;

const damaged = (): ImportError =>
  new ImportError('Ce fichier est abîmé. Téléchargez-le ou copiez-le de nouveau, puis ajoutez-le.');

/** What goes into more room than the archive was given. */
export class TooMuchUnpacked extends Error {}

/**
 * The bytes of one entry of an archive. The size that it declares is not believed: unless it fits into that, it is
 * unpacked in pieces, between which the page may answer, and given up as soon as there is more than `most`.
 * @param most In bytes.
 * @throws TooMuchUnpacked
 * @throws ImportError when it is damaged, needs a password, or is packed by other means than zip's usual one.
 */
export async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted)
    throw new ImportError(
      'Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ajoutez-le.',
    );
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) {
    if (packed.length > most) throw new TooMuchUnpacked();
    return packed;
  }
  if (entry.method !== DEFLATED)
    throw new ImportError(
      'Ce fichier est comprimé d’une manière que l’application ne connaît pas. Enregistrez-le de nouveau, puis ajoutez-le.',
    );
  return unpackedAtOnce(packed, Math.min(entry.size, most)) ?? joined(await inflated(packed, most));
}

function packedBytes(archive: Uint8Array<ArrayBuffer>, { at, packed }: ZipEntry): Uint8Array<ArrayBuffer> {
  if (at < 0 || at + HEADER_SIZE > archive.length) throw damaged();
  const header = new DataView(archive.buffer, archive.byteOffset + at, HEADER_SIZE);
  if (header.getUint32(0, true) !== HEADER) throw damaged();
  const start = at + HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packed > archive.length) throw damaged();
  return archive.subarray(start, start + packed);
}

/** The content of a small file, where it has the size that it says. */
function unpackedAtOnce(packed: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> | undefined {
  if (size > AT_ONCE) return undefined;
  try {
    const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return content.length === size ? content : undefined;
  } catch {
    return undefined;
  }
}

async function inflated(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const rest = breath();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      throw damaged();
    }
    if (size > most) throw new TooMuchUnpacked();
    await rest();
  }
  return parts;
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first = new Uint8Array(), ...others] = parts;
  if (others.length === 0) return first;
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
