import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { vi } from 'vitest';
import { findWebKit } from '../rig/find-webkit.mjs';
import { end, failed, openScreen } from '../rig/screen.ts';
import { WebDriver } from './web-driver.ts';

/** WebKitGTK, led by its WebDriver. */
export interface WebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** Opens WebKitGTK on a screen of its own, with nothing stored. Rejects where there is none. */
export async function openWebKit(): Promise<WebKit> {
  const found = findWebKit();
  if (!found) throw new Error('No WebKitGTK was found: `node test/rig/prepare.mjs --browsers` installs one.');
  const screen = await openScreen();
  const port = await freePort();
  const server = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name, LANG: 'C.UTF-8' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([vi.waitUntil(() => answers(address), { timeout: 10_000 }), failed(server)]);
  const driver = await WebDriver.open(address, {
    'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
  });
  return {
    driver,
    async close() {
      await driver.close();
      await end(server);
      await screen.close();
    },
  };
}

async function answers(address: string): Promise<boolean> {
  const { ok } = await fetch(`${address}/status`).catch(() => ({ ok: false }));
  return ok;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address !== 'object') throw new Error('There is no free port.');
  return address.port;
}
