import { ImportError } from '../import-error.ts';
import { TooMuchUnpacked, unpack } from './unpack.ts';
import { zipDirectory } from './zip-directory.ts';

/** An archive of which single files are read. */
export interface Zip {
  /** The paths of its files, in their order. */
  readonly paths: readonly string[];
  /**
   * The bytes of a file, or nothing where there is none.
   * @throws ImportError when it is damaged, protected, or more than all that may be unpacked.
   */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** All that is unpacked of one archive, in bytes: the text of ten Bibles. Pictures and fonts are never unpacked. */
const MOST_UNPACKED = 50_000_000;
/** How many times its size a file may unpack to, above the first million bytes. Text comes to 20 times, a bomb to 1,000. */
const MOST_GROWTH = 200;
const FREE = 1_000_000;

/**
 * Opens a zip archive of which nothing is believed: neither its sizes nor its names.
 * @throws ImportError when it has no directory, as when a download was cut off.
 */
export function openZip(bytes: Uint8Array<ArrayBuffer>): Zip {
  const entries = zipDirectory(bytes);
  let left = MOST_UNPACKED;
  return {
    paths: [...entries.keys()],
    async read(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      try {
        const content = await unpack(bytes, entry, Math.min(left, FREE + entry.packed * MOST_GROWTH));
        left -= content.length;
        return content;
      } catch (error) {
        if (!(error instanceof TooMuchUnpacked)) throw error;
        throw new ImportError(
          'Une fois décompressé, ce fichier serait beaucoup trop gros : il est mal fait, ou dangereux. Choisissez-en un autre.',
        );
      }
    },
  };
}
