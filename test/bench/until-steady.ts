import { setTimeout as delay } from 'node:timers/promises';

const patience = 20_000;

/**
 * Waits until something that is counted hardly grows any more.
 * @param read How much there is of it by now.
 * @param span How long it must be quiet, in ms, and `less`: what it grows by meanwhile is less than that.
 * @param who Is told of where it never is quiet.
 * @returns How much there was at the end.
 */
export async function untilSteady(
  read: () => Promise<number>,
  { span, less, who }: { readonly span: number; readonly less: number; readonly who: string },
): Promise<number> {
  const end = performance.now() + patience;
  let before = await read();
  while (performance.now() < end) {
    await delay(span);
    const now = await read();
    if (now - before < less) return now;
    before = now;
  }
  throw new Error(`${who} is still busy after ${patience / 1000} s.`);
}
