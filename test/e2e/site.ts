import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a static host serves: the file at a path that starts with `/`, if there is one. */
export type Site = (path: string) => { readonly file: string; readonly content: Buffer } | undefined;

/** A folder as a static host serves it, read anew at each request: a build may replace it meanwhile. */
export function folderSite(folder: string): Site {
  return (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) && statSync(file).isFile() ? { file, content: readFileSync(file) } : undefined;
  };
}

/** Files held in memory, by their path. */
export function memorySite(files: Readonly<Record<string, string>>): Site {
  return (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = files[file];
    return content === undefined ? undefined : { file, content: Buffer.from(content) };
  };
}

/** A site whose pages run a script before their own, from an address of the site: their policy allows no other. */
export function withScript(site: Site, script: () => void): Site {
  const address = `/before-all-others-${script.name}.js`;
  return (path) => {
    if (path === address) return { file: path, content: Buffer.from(`(${String(script)})();`) };
    const found = site(path);
    if (found === undefined || !found.file.endsWith('.html')) return found;
    const page = String(found.content).replace('<script', `<script src="${address}"></script><script`);
    return { ...found, content: Buffer.from(page) };
  };
}
