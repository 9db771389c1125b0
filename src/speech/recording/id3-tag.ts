/** What a recording says of itself. */
export interface RecordingFacts {
  readonly title: string;
  /** Who wrote it, or where it was published. */
  readonly artist: string;
  /** ISO 8601 date, or the beginning of one. */
  readonly published?: string;
  /** The address that it came from, in ASCII as `URL` writes it. */
  readonly address?: string;
  /** ISO 639-2 code of its language, of three letters. */
  readonly language: string;
}

const HEADER = 10;
/** Text in UTF-16 with a mark of its byte order: the one way in which this version writes all of Unicode. */
const UTF_16 = 1;

/**
 * The facts as a tag for the head of an MP3: ID3v2.3, which players of any age read.
 * https://id3.org/id3v2.3.0
 */
export function id3Tag({
  title,
  artist,
  published,
  address,
  language,
}: RecordingFacts): Uint8Array<ArrayBuffer> {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)-(\d\d))?/.exec(published ?? '') ?? [];
  const frames = [
    textFrame('TIT2', title),
    textFrame('TPE1', artist),
    textFrame('TLAN', language),
    ...(year === undefined ? [] : [textFrame('TYER', year)]),
    ...(day === undefined ? [] : [textFrame('TDAT', `${day}${month}`)]),
    ...(address === undefined ? [] : [frame('WOAS', latin(address))]),
  ];
  const size = frames.reduce((sum, { length }) => sum + length, 0);
  return joined([[...latin('ID3'), 3, 0, 0, ...sevenBits(size)], ...frames]);
}

function textFrame(id: string, text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return frame(id, [UTF_16, 0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
}

function frame(id: string, content: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(HEADER + content.length);
  bytes.set(latin(id));
  new DataView(bytes.buffer).setUint32(4, content.length);
  bytes.set(content, HEADER);
  return bytes;
}

/** A size as the tag's head has it: 28 bits, seven to a byte. */
function sevenBits(size: number): number[] {
  return [21, 14, 7, 0].map((shift) => (size >> shift) & 0x7f);
}

function latin(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
