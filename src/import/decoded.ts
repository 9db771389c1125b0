import { ImportError } from './import-error.ts';
import { mendedUtf8 } from './mended-utf8.ts';

/** How far into a file its encoding may be declared, in bytes: what HTML asks of browsers. */
const HEAD = 1024;

/**
 * The text in a file: by its byte order mark, else as UTF-8 where it is that, else as it declares (`<meta charset>`,
 * `<?xml encoding>`), else as windows-1252, which holds ISO 8859-1.
 * @throws ImportError when the bytes are no text.
 */
export function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const text = textIn(bytes);
  if (isRubbish(text)) throw new ImportError('Ce fichier ne contient pas de texte. Choisissez-en un autre.');
  return text;
}

function textIn(bytes: Uint8Array<ArrayBuffer>): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return strict(bytes, 'utf-8') ?? mendedUtf8(bytes) ?? strict(bytes, declaredIn(bytes)) ?? latin(bytes);
}

/** UTF-16 has its mark, or a zero in most second bytes, as Latin letters have there. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD);
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

function strict(bytes: Uint8Array<ArrayBuffer>, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // It is not what it says, or nobody knows the name.
    return undefined;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function latin(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Text has no NUL and hardly a control character: pictures, archives and programs have. */
function isRubbish(text: string): boolean {
  const start = text.slice(0, 10_000);
  const controls = start.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return text.includes('\0') || controls > 4 + start.length / 100;
}
