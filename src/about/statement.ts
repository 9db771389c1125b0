import { parse } from 'yaml';
import { fieldsOf } from '../text/fields-of.ts';

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
  const of = fieldsOf(parse(yaml));
  const text = (name: string) => {
    const field = of(name);
    if (typeof field !== 'string' || field === '') throw new Error(`The statement has no ${name}`);
    return field;
  };
  return { publisher: text('publisher'), contact: text('contact'), established: text('established') };
}
