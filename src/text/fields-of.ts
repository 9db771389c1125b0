/** Gives the fields of anything by their names: all are undefined where it has none. */
export function fieldsOf(value: unknown): (name: string) => unknown {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  return (name) => fields.get(name);
}
