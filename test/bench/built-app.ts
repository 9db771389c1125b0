import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

/** The app as it was last built, and the page of its lead article. Throws when it has not been built. */
export function builtApp(): { readonly folder: string; readonly html: string } {
  const index = `${folder}/index.html`;
  if (!existsSync(index)) throw new Error('There is no built app in dist/: run `npm run build` first.');
  return { folder, html: readFileSync(index, 'utf8') };
}
