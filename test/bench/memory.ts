import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { processesOf } from './processes.ts';

/**
 * The memory of all of a browser's processes, in MB. What several share counts once: the kernel's proportional set size.
 * https://docs.kernel.org/filesystems/proc.html
 */
export async function memoryOf(browser: Browser): Promise<number> {
  const sizes = (await processesOf(browser)).map(async (id) => {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? Number.NaN) / 1000;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
