/** Whatever is kept under a name on this device; undefined where nothing is, or where it cannot be read. */
export function readKept(storage: () => Storage, name: string): unknown {
  try {
    return JSON.parse(storage().getItem(name) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device. False where storage is refused or full: what was kept before is then still there. */
export function keep(storage: () => Storage, name: string, value: unknown): boolean {
  try {
    storage().setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab changes what is kept under a name, or takes everything away. */
export function whenKeptElsewhere(name: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === name || key === null) changed();
  });
}
