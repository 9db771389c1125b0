/** The words of a text, in small letters: letters and digits. */
function scoredWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How well the words of a text are those of another, each counted as often as it comes: F1, from 0 to 1. */
export function wordF1(found: string, expected: string): number {
  const left = new Map<string, number>();
  for (const word of scoredWords(expected)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = scoredWords(found);
  let right = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) right += 1;
    left.set(word, count - 1);
  }
  return (2 * right) / (words.length + scoredWords(expected).length || 1);
}

/** How many of some texts are found in others, whole and in their order; white space does not count. */
export function inOrder(found: readonly string[], expected: readonly string[]): number {
  const [across, down] = [found, expected].map((texts) =>
    texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()),
  );
  let row = [0];
  for (const text of down ?? []) {
    const next = [0];
    for (const [at, other] of (across ?? []).entries())
      next.push(text === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
