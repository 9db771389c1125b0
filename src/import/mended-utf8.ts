/**
 * A text that is UTF-8 but for some bytes, as when parts of other files were put into it: those are read as
 * windows-1252. Undefined where letters of more than one byte are not four times as many as such bytes.
 */
export function mendedUtf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const loose = new TextDecoder().decode(bytes);
  const lost = loose.split('\ufffd').length - 1;
  const letters = (loose.match(/[^\0-\x7f]/gu)?.length ?? 0) - lost;
  if (letters < lost * 4) return undefined;
  const utf8 = new TextDecoder();
  const latin = new TextDecoder('windows-1252');
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes, at);
    if (length === 0) {
      text += utf8.decode(bytes.subarray(from, at)) + latin.decode(bytes.subarray(at, at + 1));
      from = at + 1;
    }
    at += length || 1;
  }
  return text + utf8.decode(bytes.subarray(from));
}

/** How many bytes the letter there has in UTF-8, and 0 where there is none. */
function letterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
