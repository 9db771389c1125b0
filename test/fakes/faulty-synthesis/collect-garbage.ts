import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The next tasks of Node, which fake timers do not stop. */
const { setImmediate } = globalThis;

/** Collects all that nothing refers to. A `WeakRef` that was read keeps its object until the task is over, hence the wait. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  await new Promise<void>((resolve) => setImmediate(resolve));
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
}
