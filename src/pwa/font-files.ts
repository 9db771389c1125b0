import { keepOnDemand } from './keep-on-demand.ts';

/** Longer files are no font for reading French, in bytes. */
const LONGEST = 5_000_000;

/** The fonts on this device: those of the app's that were fetched, and one file of the reader's own. */
export class FontFiles {
  readonly #root: string;

  /** @param root The app's root address, absolute, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The address of the reader's own font: the service worker answers there. */
  get ownFont(): string {
    return `${this.#root}fonts/own`;
  }

  /** Has a font of the app's fetched and kept. @returns false where it could not be fetched. */
  readonly fetch = async ({
    address,
    folder,
  }: {
    address: string;
    folder: `fonts/${string}`;
  }): Promise<boolean> => {
    const isHere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHere) keepOnDemand(folder);
    return isHere;
  };

  /** Whether this device has a font of its own, by its name. */
  readonly isInstalled = (name: string): Promise<boolean> =>
    new FontFace('installed', `local("${name}"), local("${name}-Regular")`).load().then(
      () => true,
      () => false,
    );

  /** Keeps a font file of the reader's. @returns why not, in a French sentence; nothing where it is kept. */
  readonly keepOwn = async (file: File): Promise<string> => {
    if (file.size > LONGEST) return 'Ce fichier est trop gros pour une police : 5 Mo au plus.';
    const bytes = await file.arrayBuffer();
    try {
      await new FontFace('own', bytes).load();
    } catch {
      return 'Ce fichier n’est pas une police. Choisissez un fichier .ttf, .otf, .woff ou .woff2.';
    }
    try {
      const cache = await caches.open(`style ${this.#root}`);
      // Another file may come to the same address.
      await cache.put(this.ownFont, new Response(bytes, { headers: { 'cache-control': 'no-store' } }));
      return '';
    } catch {
      return 'La police n’a pas pu être gardée. Libérez de la place sur l’appareil, puis réessayez.';
    }
  };

  /** Shows the reader's own font in this page where no service worker answers for it. */
  async showOwn(family: string): Promise<void> {
    const kept = await caches.match(this.ownFont);
    if (kept) document.fonts.add(new FontFace(family, await kept.arrayBuffer()));
  }
}
