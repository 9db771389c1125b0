import { nextTask } from '../next-task.ts';

/**
 * Does something once the page has drawn what changed just now: a press is answered first, and what takes long follows.
 * Of a page that is not seen, once it is.
 */
export function onceDrawn(run: () => unknown): void {
  // The frame is drawn when its callbacks have run, in the same task.
  requestAnimationFrame(() => void nextTask().then(run));
}
