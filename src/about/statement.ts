import { parse } from 'yaml';

/** Who answers for the statement. */
export interface StatementFacts {
  readonly publisher: string;
  /** How to tell them of a fault: a French sentence. */
  readonly contact: string;
  /** When it was established, as an ISO 8601 date. */
  readonly established: string;
}

/**
 * The facts in the YAML text of `statement.yaml`.
 * @throws Error that says, to whoever builds the app, which is missing.
 */
export function readStatementFacts(yaml: string): StatementFacts {
  const fields = new Map<string, unknown>(Object.entries(parse(yaml) ?? {}));
  const text = (name: string) => {
    const field = fields.get(name);
    if (typeof field !== 'string' || field === '') throw new Error(`The statement has no ${name}`);
    return field;
  };
  return { publisher: text('publisher'), contact: text('contact'), established: text('established') };
}
