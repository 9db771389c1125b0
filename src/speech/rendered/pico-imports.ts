import type { MemoryFiles } from './memory-files.ts';

/** Error numbers of WASI. https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno */
const BAD_FILE = 8;
const NOT_A_TERMINAL = 59;
const PAGE = 65_536;

/**
 * What the Pico module asks of the outside: its C library opens and reads two files, and may want more memory. This
 * takes the place of the 165 kB of script that Emscripten made for it.
 * @param memory Gives the module's memory: asked at each call, its buffer is another one after it has grown.
 */
export function picoImports(memory: () => WebAssembly.Memory, files: MemoryFiles): WebAssembly.Imports {
  const bytes = (at: number, length: number) => new Uint8Array(memory().buffer, at, length);
  const view = () => new DataView(memory().buffer);

  return {
    env: {
      _emscripten_memcpy_js: (to: number, from: number, length: number) =>
        new Uint8Array(memory().buffer).copyWithin(to, from, from + length),
      emscripten_resize_heap: (size: number) => grow(memory(), size >>> 0),
      __syscall_openat: (_folder: number, path: number) => files.open(textAt(memory(), path)),
      __syscall_fcntl64: () => 0,
      __syscall_ioctl: () => -NOT_A_TERMINAL,
    },
    wasi_snapshot_preview1: {
      fd_read: (file: number, vectors: number, count: number, result: number) => {
        let total = 0;
        for (let at = vectors; at < vectors + count * 8; at += 8) {
          const length = view().getUint32(at + 4, true);
          const read = files.read(file, bytes(view().getUint32(at, true), length));
          if (read === undefined) return BAD_FILE;
          total += read;
          if (read < length) break;
        }
        view().setUint32(result, total, true);
        return 0;
      },
      fd_seek: (file: number, low: number, _high: number, whence: number, result: number) => {
        const position = files.seek(file, low | 0, whence);
        if (position === undefined) return BAD_FILE;
        view().setBigUint64(result, BigInt(position), true);
        return 0;
      },
      fd_close: (file: number) => files.close(file),
      fd_write: () => BAD_FILE,
    },
  };
}

/** Grows the memory to at least this size, in bytes. Gives 1, or 0 where there is no more. */
function grow(memory: WebAssembly.Memory, size: number): number {
  try {
    memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}

/** The text in UTF-8 that ends with a zero. */
function textAt(memory: WebAssembly.Memory, start: number): string {
  const bytes = new Uint8Array(memory.buffer);
  return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start)));
}
