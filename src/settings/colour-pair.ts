import { type Colour, contrast, validColour } from './contrast.ts';
import type { Field } from './reading-fields.ts';

/** Two colours, the reader's own. */
export interface ColourPair {
  readonly text: Colour;
  readonly ground: Colour;
}

/** With less contrast nobody can read, nor find the way back. It is what WCAG 2.2, 1.4.3 asks of large text. */
export const LEAST_CONTRAST = 3;

/** Two colours far enough apart to be read. */
export function pairField(letter: string, ordinary: ColourPair): Field<ColourPair> {
  return {
    letter,
    ordinary,
    valid: (value) => pairOf(value) ?? ordinary,
    write: ({ text, ground }) => text.slice(1) + ground.slice(1),
    read: (written) => ({ text: `#${written.slice(0, 6)}`, ground: `#${written.slice(6)}` }),
  };
}

function pairOf(value: unknown): ColourPair | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('ground' in value))
    return undefined;
  const text = validColour(value.text);
  const ground = validColour(value.ground);
  return text && ground && contrast(text, ground) >= LEAST_CONTRAST ? { text, ground } : undefined;
}
