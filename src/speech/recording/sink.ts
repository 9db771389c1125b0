import { recordingsFolder } from './recording-files.ts';

/** Takes a file as it comes. */
export interface Sink {
  /** @throws A DOMException named QuotaExceededError when the disk is full. */
  write(bytes: Uint8Array): void;
  /** No more will come. Gives the file, if it is kept nowhere else. */
  close(): Blob | undefined;
}

/** So many bytes are handed to the browser at a time, which may put them onto its disk. */
const PIECE = 4_000_000;

/** A file on the disk or, where the browser has no place for it there, one that it keeps as it likes. */
export async function openSink(name: string): Promise<Sink> {
  try {
    const file = await (await recordingsFolder()).getFileHandle(name, { create: true });
    return new DiskSink(await file.createSyncAccessHandle());
  } catch {
    return new BlobSink();
  }
}

class DiskSink implements Sink {
  readonly #file: FileSystemSyncAccessHandle;

  constructor(file: FileSystemSyncAccessHandle) {
    this.#file = file;
  }

  write(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#file.write(bytes) < bytes.length) throw new DOMException('cut short', 'QuotaExceededError');
  }

  close(): undefined {
    this.#file.flush();
    this.#file.close();
  }
}

class BlobSink implements Sink {
  #file = new Blob();
  #parts: BlobPart[] = [];
  #size = 0;

  write(bytes: Uint8Array): void {
    this.#parts.push(bytes.slice());
    this.#size += bytes.length;
    if (this.#size > PIECE) this.#gather();
  }

  close(): Blob {
    this.#gather();
    return this.#file;
  }

  #gather(): void {
    this.#file = new Blob([this.#file, ...this.#parts]);
    this.#parts = [];
    this.#size = 0;
  }
}
