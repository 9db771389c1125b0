import { crc32 } from './crc-32.ts';
import { LENGTHS, METHODS, SIGNATURES, through } from './zip-format.ts';

/** Names are UTF-8: APPNOTE.TXT, 4.4.4, bit 11. */
const FLAGS = 0x0800;
/** 2.0, the first that deflates. */
const VERSION = 20;

/** Makes a zip file, entry by entry. What is written lies in blobs, which the browser may keep on the disk. */
export class ZipWriter {
  readonly #date: Date;
  readonly #parts: BlobPart[] = [];
  readonly #directory: BlobPart[] = [];
  #count = 0;
  #size = 0;
  #directorySize = 0;

  /** @param date What the entries are dated. */
  constructor(date: Date) {
    this.#date = date;
  }

  async add(name: string, text: string): Promise<void> {
    const content = new TextEncoder().encode(text);
    const stream = through(content, new CompressionStream('deflate-raw'));
    const packed = await new Response(stream).blob();
    const path = new TextEncoder().encode(name);
    const about = this.#about(content, packed.size, path.length);
    const local = record(LENGTHS.local, (view) => {
      view.setUint32(0, SIGNATURES.local, true);
      view.setUint16(4, VERSION, true);
      about(view, 6);
    });
    const central = record(LENGTHS.central, (view) => {
      view.setUint32(0, SIGNATURES.central, true);
      view.setUint16(4, VERSION, true);
      view.setUint16(6, VERSION, true);
      about(view, 8);
      view.setUint32(42, this.#size, true);
    });
    this.#parts.push(new Blob([local, path, packed]));
    this.#directory.push(central, path);
    this.#count += 1;
    this.#size += LENGTHS.local + path.length + packed.size;
    this.#directorySize += LENGTHS.central + path.length;
  }

  /** The whole file. */
  finish(): Blob {
    const end = record(LENGTHS.end, (view) => {
      view.setUint32(0, SIGNATURES.end, true);
      view.setUint16(8, this.#count, true);
      view.setUint16(10, this.#count, true);
      view.setUint32(12, this.#directorySize, true);
      view.setUint32(16, this.#size, true);
    });
    return new Blob([...this.#parts, ...this.#directory, end], { type: 'application/zip' });
  }

  /** What both records of an entry say of it, in the same order. */
  #about(content: Uint8Array, packedSize: number, nameLength: number): (view: DataView, at: number) => void {
    const [time, day] = dosTime(this.#date);
    const sum = crc32(content);
    return (view, at) => {
      view.setUint16(at, FLAGS, true);
      view.setUint16(at + 2, METHODS.deflated, true);
      view.setUint16(at + 4, time, true);
      view.setUint16(at + 6, day, true);
      view.setUint32(at + 8, sum, true);
      view.setUint32(at + 12, packedSize, true);
      view.setUint32(at + 16, content.length, true);
      view.setUint16(at + 20, nameLength, true);
    };
  }
}

function record(length: number, fill: (view: DataView) => void): ArrayBuffer {
  const buffer = new ArrayBuffer(length);
  fill(new DataView(buffer));
  return buffer;
}

/** https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-dosdatetimetofiletime */
function dosTime(date: Date): [time: number, day: number] {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  const day = ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  return [time, day];
}
