/** One of the reading settings: what it may be, and how a link carries it. */
export interface Field<Value> {
  /** What it is unless the reader has chosen. */
  readonly ordinary: Value;
  /** The value itself where it is one that this setting may have, else the ordinary one. */
  readonly valid: (value: unknown) => Value;
  /** The letter that stands for the setting in a link. */
  readonly letter: string;
  /** What a link has behind the letter. */
  readonly write: (value: Value) => string;
  /** The value back from it: anything, where the link is broken. */
  readonly read: (written: string) => unknown;
}

/** A whole number from `least` to `most`. */
export function numberField(letter: string, least: number, most: number, ordinary: number): Field<number> {
  return {
    letter,
    ordinary,
    valid: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? value
        : ordinary,
    write: String,
    read: Number,
  };
}

/** One of some values, the first being the ordinary one. A link has its place among them: new ones come last. */
export function choiceField<const Option>(
  letter: string,
  options: readonly [Option, ...Option[]],
): Field<Option> {
  const [ordinary] = options;
  return {
    letter,
    ordinary,
    valid: (value) => options.find((option) => option === value) ?? ordinary,
    write: (value) => String(options.indexOf(value)),
    read: (written) => options[Number(written)],
  };
}
