/** Canonical Roman numerals up to 39: sovereigns, centuries and chapters go no further; XL and LI are not numbers. */
const canonical = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

const digitValue: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The decimal digits of a Roman numeral in capitals, as in « XIV » → 14; undefined if it is not one. */
export function romanDigits(numeral: string): string | undefined {
  if (numeral === '' || !canonical.test(numeral)) return undefined;
  const values = Array.from(numeral, (letter) => digitValue[letter] ?? 0);
  // A smaller value before a greater one is taken away: IX is 10 − 1.
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}
