/** Error numbers of WASI. https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno */
const BAD_FILE = 8;
const NOT_FOUND = 44;

/** The first number that is not taken by the standard streams. */
const FIRST_FILE = 3;

interface OpenFile {
  readonly content: Uint8Array;
  position: number;
}

/** Read-only files in memory, as the C library of a WebAssembly module asks for them. Every call gives an errno or 0. */
export class MemoryFiles {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #open: (OpenFile | undefined)[] = [];

  /** @param files Content by path. */
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  /** Gives the number of the opened file, or a negative errno. */
  open(path: string): number {
    const content = this.#files.get(path);
    if (!content) return -NOT_FOUND;
    return FIRST_FILE + this.#open.push({ content, position: 0 }) - 1;
  }

  close(file: number): number {
    if (!this.#find(file)) return BAD_FILE;
    this.#open[file - FIRST_FILE] = undefined;
    return 0;
  }

  /** Fills `target` from where the file stands. Gives how many bytes it read, 0 at the end; `undefined` if not open. */
  read(file: number, target: Uint8Array): number | undefined {
    const open = this.#find(file);
    if (!open) return undefined;
    const bytes = open.content.subarray(open.position, open.position + target.length);
    target.set(bytes);
    open.position += bytes.length;
    return bytes.length;
  }

  /**
   * Moves in the file, and gives where it stands then; `undefined` if it is not open.
   * @param whence 0: from the beginning, 1: from where it stands, 2: from the end.
   */
  seek(file: number, offset: number, whence: number): number | undefined {
    const open = this.#find(file);
    if (!open) return undefined;
    const from = [0, open.position, open.content.length][whence] ?? 0;
    open.position = Math.max(0, from + offset);
    return open.position;
  }

  #find(file: number): OpenFile | undefined {
    return this.#open[file - FIRST_FILE];
  }
}
