/** Samples a second of the embedded voice. */
export const RATE = 16_000;

/** Silence, as samples. */
export function silence(length: number): Int16Array<ArrayBuffer> {
  return new Int16Array(length);
}
