/** « M=monsieur,MM=messieurs » as a map; the tables are strings because those are the smallest to send. */
export function readTable(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(',').map((entry): [string, string] => {
      const [written = '', spoken = ''] = entry.split('=');
      return [written, spoken];
    }),
  );
}

/** The same table, also for words that open a sentence: « Cf. », « Art. ». */
export function withCapitals(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const capitals = Array.from(table, ([written, spoken]): [string, string] => [
    written.charAt(0).toUpperCase() + written.slice(1),
    spoken,
  ]);
  return new Map([...table, ...capitals]);
}

/**
 * Any of a table's keys, as the source of a regular expression without groups. The first that fits is taken: where
 * nothing after it tells « vs » from « vs. », the longer must come first.
 */
export function anyOf(keys: Iterable<string>): string {
  return `(?:${Array.from(keys, escaped).join('|')})`;
}

/** A text that matches itself in a regular expression with the u flag. */
export function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
