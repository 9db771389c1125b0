/** Under which key the record of an article is kept. */
export function keyOf(article: string): string {
  return `place:${article}`;
}

/** Whatever is kept of an article on this device; undefined where nothing is, or where it cannot be read. */
export function readKept(storage: () => Pick<Storage, 'getItem'>, article: string): unknown {
  try {
    return JSON.parse(storage().getItem(keyOf(article)) ?? 'null');
  } catch {
    return undefined;
  }
}
