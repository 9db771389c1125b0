import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until something holds.
 *
 * @param {string} what named in the error when it never holds
 * @param {() => boolean | Promise<boolean>} holds
 * @param {AbortSignal} interruption gives up at once when it comes
 * @param {number} [limit] in milliseconds
 * @returns {Promise<void>}
 */
export async function waitUntil(what, holds, interruption, limit = 15_000) {
  const end = performance.now() + limit;
  while (!(await holds())) {
    interruption.throwIfAborted();
    if (performance.now() > end) throw new Error(`Not within ${limit / 1000} s: ${what}`);
    await delay(20);
  }
}
