/** Ids out of anything that was kept, each once. */
export function validQueue(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? Array.from(new Set(kept.filter((id) => typeof id === 'string'))) : [];
}
