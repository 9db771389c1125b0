/**
 * True where one word can be made of the other by at most so many changes: a letter that is left out, added, taken for
 * another or exchanged with the next (Damerau and Levenshtein, no letter changed twice).
 * @param i From where on `one` is looked at, and `j` the other.
 */
export function isNearly(one: string, other: string, most: number, i = 0, j = 0): boolean {
  let same = 0;
  while (i + same < one.length && one[i + same] === other[j + same]) same += 1;
  const [a, b] = [i + same, j + same];
  if (a >= one.length || b >= other.length) return one.length - a + other.length - b <= most;
  if (most === 0) return false;
  const isExchanged = one[a] === other[b + 1] && one[a + 1] === other[b];
  return (
    isNearly(one, other, most - 1, a + 1, b + 1) ||
    isNearly(one, other, most - 1, a + 1, b) ||
    isNearly(one, other, most - 1, a, b + 1) ||
    (isExchanged && isNearly(one, other, most - 1, a + 2, b + 2))
  );
}
