/** A storage in memory. @param room The longest value that it takes, in UTF-16 code units. */
export function memoryStorage(room = Infinity): () => Storage {
  const kept = new Map<string, string>();
  const storage: Storage = {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    removeItem: (name) => void kept.delete(name),
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
  };
  return () => storage;
}
