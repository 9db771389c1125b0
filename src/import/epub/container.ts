import type { Zip } from '../zip/open-zip.ts';
import { bookPlace } from './book-path.ts';
import { elementsNamed } from '../markup/elements.ts';

/** The file that leads to everything else in a book. */
export const CONTAINER = 'META-INF/container.xml';

/**
 * Where the container of a book is: at its place, or in the folder that somebody packed instead of what is in it.
 */
export function containerPath({ paths }: Pick<Zip, 'paths'>): string | undefined {
  return paths.includes(CONTAINER) ? CONTAINER : paths.find((path) => path.endsWith(`/${CONTAINER}`));
}

/** The paths of the packages that a container names, those that say what they are first (EPUB 3.3, 4.2.6.3.1). */
export function packagePaths(container: Document, path: string): string[] {
  const files = elementsNamed(container, 'rootfile');
  const said = files.filter((file) => file.getAttribute('media-type') === 'application/oebps-package+xml');
  const root = path.slice(0, -CONTAINER.length);
  return [...said, ...files].flatMap(
    (file) => bookPlace(file.getAttribute('full-path') ?? '', root)?.path ?? [],
  );
}
