/** A colour as `#rrggbb`, in lower case. */
export type Colour = `#${string}`;

/** The colour itself where it is written as `#rrggbb`, in lower case. */
export function validColour(value: unknown): Colour | undefined {
  return isColour(value) ? value : undefined;
}

function isColour(value: unknown): value is Colour {
  return typeof value === 'string' && /^#[\da-f]{6}$/.test(value);
}

/** The contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** How light a colour is, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: Colour): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
