import type { CDPSession, Page } from 'playwright-core';

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
  for (let step = 0; step < STEPS; step += 1) steps.push(await untilDrawn(page, 'next-sentence'));
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

/** Presses a button of the player. @returns how long it takes until what it does is drawn, in ms */
function untilDrawn(page: Page, action: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
        requestAnimationFrame(() => {
          // The message comes after the frame has been laid out and painted.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - begun));
          port1.start();
          port2.postMessage('');
        });
      }),
    action,
  );
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
