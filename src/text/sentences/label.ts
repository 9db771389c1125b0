const LONGEST_LABEL = 16;

/** `1.`, `2.1.`, `IV.`, `a.`, `P.S.`, with the dash or the quote before it; `1984.` is an answer, not a label. */
const LABEL =
  /^[\s«“"([—–*•§-]*(?:\d{1,3}(?:\.\d{1,3})*|(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})|\p{L}(?:[.-]{1,2}\p{L})*)$/u;

/** True when a sentence from `start` on has only numbered or lettered itself when it comes to the dot at `dot`. */
export function isLabel(text: string, start: number, dot: number): boolean {
  return dot - start <= LONGEST_LABEL && LABEL.test(text.slice(start, dot));
}
