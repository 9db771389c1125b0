/** Lets the page answer and draw before what follows: on a slow phone, long work at one go is felt as a page that hangs. */
export function nextTask(): Promise<void> {
  // Safari and older Firefoxes have no `scheduler`.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
