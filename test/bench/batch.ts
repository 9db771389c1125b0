import { pairedRatio } from './statistics.ts';

/** What one repetition measured, by name. */
export type Sample<Measure extends string> = Readonly<Record<Measure, number>>;

/** The samples of one batch; those with the same index were taken one right after the other. */
export interface Batch<Measure extends string> {
  readonly limit: readonly Sample<Measure>[];
  readonly again: readonly Sample<Measure>[];
  readonly subject: readonly Sample<Measure>[];
  /** The measures by which the limit differed from itself: what they say of the subject is not to be trusted. */
  readonly unsteady: readonly Measure[];
}

export interface BatchOptions<Measure extends string> {
  readonly repetitions: number;
  /** The measures by which the limit must equal itself. */
  readonly steadyBy: readonly Measure[];
  /** How many batches to take at most until one is steady. */
  readonly attempts: number;
}

/** How far the limit's ratio to itself may lie from 1. */
const tolerance = 0.07;

/**
 * Measures a subject against a limit, which is in each repetition twice. The order rotates, so that none always
 * comes first. When the limit differs from itself the batch is void and taken again, a few times at most;
 * the last one is given then, and tells by what it is unsteady.
 */
export async function measureBatch<Measure extends string>(
  limit: () => Promise<Sample<Measure>>,
  subject: () => Promise<Sample<Measure>>,
  options: BatchOptions<Measure>,
): Promise<Batch<Measure>> {
  for (let attempt = 1; ; attempt++) {
    const batch = await measureOnce(limit, subject, options);
    if (batch.unsteady.length === 0 || attempt >= options.attempts) return batch;
    process.stdout.write(
      `The batch is void: the limit differs from itself by ${batch.unsteady.join(', ')}.\n`,
    );
  }
}

async function measureOnce<Measure extends string>(
  measureLimit: () => Promise<Sample<Measure>>,
  measureSubject: () => Promise<Sample<Measure>>,
  { repetitions, steadyBy }: BatchOptions<Measure>,
): Promise<Batch<Measure>> {
  const limit: Sample<Measure>[] = [];
  const again: Sample<Measure>[] = [];
  const subject: Sample<Measure>[] = [];
  const turns = [
    async () => limit.push(await measureLimit()),
    async () => subject.push(await measureSubject()),
    async () => again.push(await measureLimit()),
  ];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const first = repetition % turns.length;
    for (const turn of [...turns.slice(first), ...turns.slice(0, first)]) await turn();
  }
  const unsteady = steadyBy.filter((measure) => {
    const ratio = ratioOf(measure, again, limit);
    return !(Math.abs(ratio - 1) <= tolerance);
  });
  return { limit, again, subject, unsteady };
}

/** The ratio of two series of samples by one measure, paired by repetition. */
export function ratioOf<Measure extends string>(
  measure: Measure,
  values: readonly Sample<Measure>[],
  limits: readonly Sample<Measure>[],
): number {
  return pairedRatio(
    values.map((sample) => sample[measure]),
    limits.map((sample) => sample[measure]),
  );
}
