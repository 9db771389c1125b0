import type { CDPSession } from 'playwright-core';

/** How many times slower than this machine the page's processor is. */
export type Slowdown = 1 | 4;

/**
 * Makes a page's machine and network those of a cheap phone. The network is the page's alone: what a service worker
 * fetches by itself is not slowed down, which is why no measured visit waits for such a fetch.
 */
export async function setConditions(session: CDPSession, slowdown: Slowdown): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    // 1.6 and 0.75 Mbit/s, in bytes a second.
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
