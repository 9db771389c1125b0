import { parse } from 'yaml';
import { fieldsOf } from '../text/fields-of.ts';

const STATES = ['conforme', 'non conforme', 'non applicable'] as const;

/** A criterion of RGAA 4.1, and whether the app meets it. */
export interface Criterion {
  /** Its number, such as `10.4`. */
  readonly id: string;
  /** Its question, in the words of RGAA. */
  readonly title: string;
  readonly state: (typeof STATES)[number];
  /** The automatic tests that show it, as paths in `test/` without `.test.ts`. */
  readonly tests: readonly string[];
  /** How it was checked by hand, in French. */
  readonly hand: string | undefined;
  /** Why it does not apply, or what is missing, in French. */
  readonly why: string | undefined;
}

/** A theme of RGAA 4.1 with its criteria. */
export interface Theme {
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

/**
 * The grid, from the YAML text of `rgaa.yaml`.
 * @throws Error that says, to whoever builds the app, what is wrong with it: what is met must be shown by a test or
 *   have been checked by hand, and what is not met or does not apply must say why.
 */
export function readGrid(yaml: string): Theme[] {
  return listOf(parse(yaml)).map((theme) => ({
    title: textOf(theme, 'theme') ?? 'Sans titre',
    criteria: listOf(fieldsOf(theme)('criteria')).map(readCriterion),
  }));
}

function readCriterion(kept: unknown): Criterion {
  const id = textOf(kept, 'id') ?? '?';
  const title = textOf(kept, 'title');
  const state = STATES.find((each) => each === fieldsOf(kept)('state'));
  const [hand, why] = [textOf(kept, 'hand'), textOf(kept, 'why')];
  const tests = listOf(fieldsOf(kept)('tests') ?? []).map(String);
  if (title === undefined) throw new Error(`Criterion ${id} has no title`);
  if (state === undefined) throw new Error(`Criterion ${id} has no state: ${STATES.join(', ')}`);
  const isShown = state === 'conforme' ? tests.length > 0 || hand !== undefined : why !== undefined;
  if (!isShown) throw new Error(`Criterion ${id} is called ${state}, and nothing shows it`);
  return { id, title, state, tests, hand, why };
}

function textOf(kept: unknown, name: string): string | undefined {
  const field = fieldsOf(kept)(name);
  return typeof field === 'string' ? field : undefined;
}

function listOf(kept: unknown): unknown[] {
  if (!Array.isArray(kept)) throw new Error('The grid wants a list here');
  return kept;
}
