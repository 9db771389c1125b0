import type { CDPSession, Locator, Page } from 'playwright-core';

/** How often a step to the next sentence is measured. */
const STEPS = 20;

/** What the aids cost in an article. */
export interface AidsMeasure {
  /** From each step to the next sentence until it is drawn, in ms, with a processor four times slower. */
  readonly steps: readonly number[];
  /** What the accessibility tree has of the article, without the breaks of its lines. */
  readonly nodes: number;
  /** From the call of the browser's search to the end of the frame that shows what it found, in ms, slowed down alike. */
  readonly found: number;
}

/**
 * Steps through an article that is open, and searches it.
 * @param lastWords Words that stand at its end alone.
 */
export async function measureAids(page: Page, session: CDPSession, lastWords: string): Promise<AidsMeasure> {
  const nodes = await nodesOfArticle(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const steps: number[] = [];
  const next = page.locator('[data-action="next-sentence"]');
  for (let step = 0; step < STEPS; step += 1) steps.push(await untilDrawn(next));
  const found = await page.evaluate(async (words) => {
    const begun = performance.now();
    const find: unknown = Reflect.get(window, 'find');
    if (typeof find !== 'function' || find.call(window, words) !== true) throw new Error('It was not found');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  }, lastWords);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { steps, nodes, found };
}

/** What it takes to turn aids on, in ms, with a processor four times slower. */
export interface TurningOn {
  /** From each press until the next frame is on the screen. */
  readonly drawn: readonly number[];
  /** The longest task of the page until the aids were there. */
  readonly longestTask: number;
}

/**
 * Turns aids on, one after the other, by what they are called in the reading settings, which must be open.
 * @param there Resolves once all of them are seen.
 */
export async function measureTurningOn(
  page: Page,
  session: CDPSession,
  names: readonly string[],
  there: () => Promise<unknown>,
): Promise<TurningOn> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const seen = { presses: new Array<number>(), longestTask: 0 };
    window.seen = seen;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
    }).observe({ type: 'longtask' });
    // From when the finger left until the frame was there, in steps of 8 ms: https://www.w3.org/TR/event-timing/
    const watch: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') seen.presses.push(duration);
    }).observe(watch);
  });
  for (const [index, name] of names.entries()) {
    await page.getByRole('dialog').getByLabel(name).click();
    await page.waitForFunction((before) => (window.seen?.presses.length ?? 0) > before, index);
    // Nobody presses the next one before what this one has done is there.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
  }
  await there();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(() => window.seen);
  return { drawn: seen?.presses ?? [], longestTask: seen?.longestTask ?? NaN };
}

/** Presses something. @returns how long it takes until what it does is drawn, in ms */
function untilDrawn(pressed: Locator): Promise<number> {
  return pressed.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        if (element instanceof HTMLElement) element.click();
        requestAnimationFrame(() => {
          // The message comes after the frame has been laid out and painted.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - begun));
          port1.start();
          port2.postMessage('');
        });
      }),
  );
}

declare global {
  interface Window {
    seen?: { readonly presses: number[]; longestTask: number };
  }
}

async function nodesOfArticle(session: CDPSession): Promise<number> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const inArticle = new Set(nodes.flatMap(({ role, nodeId }) => (role?.value === 'article' ? nodeId : [])));
  for (const { nodeId, childIds = [] } of nodes)
    if (inArticle.has(nodeId)) for (const child of childIds) inArticle.add(child);
  return nodes.filter(
    ({ nodeId, ignored, role }) => inArticle.has(nodeId) && !ignored && role?.value !== 'InlineTextBox',
  ).length;
}
