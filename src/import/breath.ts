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

/** Ends the task, and goes on in the next. A message comes sooner than a timer, which browsers hold back by 4 ms and more. */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}
