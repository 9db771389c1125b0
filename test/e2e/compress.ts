import { brotliCompressSync } from 'node:zlib';

const compressed = new Map<string, Buffer>();

/** Brotli at its default quality 11, the way static hosts store files; done once for each content. */
export function compress(content: Buffer, key: string): Buffer {
  const before = compressed.get(key);
  if (before !== undefined) return before;
  const after = brotliCompressSync(content);
  compressed.set(key, after);
  return after;
}
