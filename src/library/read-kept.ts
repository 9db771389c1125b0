/** Under which key the record of an article is kept. */
export function keyOf(article: string): string {
  return `place:${article}`;
}

/** The ids of the articles of which something is kept on this device; none where storage is refused. */
export function articlesKept(storage: () => object): string[] {
  try {
    const prefix = keyOf('');
    const keys = Object.keys(storage());
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Whatever is kept of an article on this device; undefined where nothing is, or where it cannot be read. */
export function readKept(storage: () => Pick<Storage, 'getItem'>, article: string): unknown {
  try {
    return JSON.parse(storage().getItem(keyOf(article)) ?? 'null');
  } catch {
    return undefined;
  }
}
