import { nextTask } from './next-task.ts';

/** How long one task may take, in ms: half of what a tap may wait (https://web.dev/articles/rail). */
const SLICE = 50;

/**
 * Lets the page answer between the slices of a long work.
 * @returns Call it often and await what it gives: it ends the task where that has taken long.
 */
export function breath(): () => Promise<void> | undefined {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await nextTask();
    since = performance.now();
  };
  return () => (performance.now() - since < SLICE ? undefined : rest());
}
