/** The frames of the ID3v2.3 tag at the head of a file, and where the tag ends. https://id3.org/id3v2.3.0 */
export function tagsOf(file: Uint8Array): { frames: Record<string, string>; end: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const latin = new TextDecoder('latin1');
  if (latin.decode(file.subarray(0, 3)) !== 'ID3' || file[3] !== 3) throw new Error('no ID3v2.3 tag');
  const [a = 0, b = 0, c = 0, d = 0] = file.subarray(6, 10);
  const end = 10 + ((a << 21) | (b << 14) | (c << 7) | d);
  const frames: Record<string, string> = {};
  for (let at = 10; at < end;) {
    const id = latin.decode(file.subarray(at, at + 4));
    const size = view.getUint32(at + 4);
    const content = file.subarray(at + 10, at + 10 + size);
    frames[id] = id.startsWith('T')
      ? new TextDecoder('utf-16').decode(content.subarray(1))
      : latin.decode(content);
    at += 10 + size;
  }
  return { frames, end };
}
