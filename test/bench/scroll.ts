import type { BrowserContext } from 'playwright-core';
import { settle, countMainThread } from './main-thread.ts';

const STEPS = 40;
/** In CSS pixels: what a turn of a wheel moves. */
const STEP = 120;

/**
 * Scrolls through a page step by step, to its end at most, with a processor four times slower.
 * @returns how long the page is busy with each step, from its frame's beginning until it is drawn, in ms
 */
export async function measureScroll(context: BrowserContext, url: string): Promise<number[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await countMainThread(session);
  await page.goto(url);
  await settle(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(
    async ([steps, step]) => {
      const busy: number[] = [];
      const most = Math.floor((document.documentElement.scrollHeight - innerHeight) / step);
      for (let index = 0; index < Math.min(steps, most); index += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(() => {
            const begun = performance.now();
            scrollBy({ top: step, behavior: 'instant' });
            // The message comes after the frame has been laid out and painted.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(busy.push(performance.now() - begun)));
            port1.start();
            port2.postMessage('');
          });
        });
      }
      return busy;
    },
    [STEPS, STEP] as const,
  );
  await page.close();
  return times;
}
