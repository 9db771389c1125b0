import type { VOICE_LIST } from './voice-list.ts';

/** A file of the embedded voice, as the list has it. */
export type VoicePart = (typeof VOICE_LIST)[number];

/** Whether these bytes are the file that was published, by size and SHA-256. */
export async function isWhole({ bytes, sha256 }: VoicePart, content: ArrayBuffer): Promise<boolean> {
  if (content.byteLength !== bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
