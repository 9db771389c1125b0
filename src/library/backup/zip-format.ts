/**
 * What of the zip format a backup needs: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3. The browser
 * deflates and inflates by itself, beside the page, so that to back up asks for no library and no network.
 */
export const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** How long each record is without its name, in bytes. */
export const LENGTHS = { local: 30, central: 46, end: 22 } as const;

/** The methods of compression that are known. */
export const METHODS = { stored: 0, deflated: 8 } as const;

/** Bytes through a stream that packs or unpacks them. */
export function through(
  bytes: BlobPart,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}
