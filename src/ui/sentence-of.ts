/** What to say of a fault: its own message where that is a sentence for the reader. @param kinds Faults whose messages are. */
export function sentenceOf(error: unknown, ...kinds: readonly (new (...all: never[]) => Error)[]): string {
  return error instanceof Error && kinds.some((kind) => error instanceof kind)
    ? error.message
    : 'Cela n’a pas marché. Rien n’est perdu : réessayez.';
}
