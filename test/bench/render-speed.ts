import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { SynthesisAnswer } from '../../src/speech/rendered/synthesis-messages.ts';
import { VOICE_LIST } from '../../src/speech/rendered/voice-list.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite, type Site } from '../e2e/site.ts';

const BARE = fileURLToPath(new URL('bare-voice.worker.ts', import.meta.url));

/** Sentences as they are in articles, of some 150 s in all. */
const TEXTS = Array.from({ length: 10 }, () => [
  'Le marché ouvre très tôt ce matin, et les vendeuses comptent leurs nattes.',
  'Une barque arrive au port avec le soleil, chargée de mangues et de poisson fumé.',
  'À midi, tout est vendu sur la grande place.',
]).flat();

/** Times the app's own worker, or the bare one, on the same texts. */
export interface RenderSpeed {
  /** How long it renders for a second of sound, in ms. */
  measure(worker: 'app' | 'bare'): Promise<{ render: number }>;
  close(): Promise<void>;
}

/** @param folder The built app. */
export async function openRenderSpeed(browser: Browser, folder: string): Promise<RenderSpeed> {
  const name = readdirSync(join(folder, 'voice')).find((each) => /^synthesis\.worker.*\.js$/.test(each));
  const pages = memorySite({
    '/measure/index.html': '<!doctype html><title>Voix</title>',
    '/bare.js': await bareWorker(),
    '/app.js': readFileSync(join(folder, 'voice', name ?? ''), 'utf8'),
  });
  const app = folderSite(folder);
  const site: Site = (path) => pages(path) ?? app(path);
  const server = await serve(site);
  const page = await browser.newPage();
  await page.goto(new URL('measure/', server.url).href);
  return {
    measure: async (worker) => ({ render: await renderAll(page, `/${worker}.js`) }),
    close: async () => {
      await page.close();
      await server.stop();
    },
  };
}

function renderAll(page: Page, script: string): Promise<number> {
  return page.evaluate(
    async ({ address, list, texts }) => {
      const files: Record<string, ArrayBuffer> = {};
      for (const { part, name } of list) {
        const { body } = await fetch(`/voice/${name}`);
        const unpacked = body?.pipeThrough(new DecompressionStream('gzip'));
        files[part] = await new Response(unpacked).arrayBuffer();
      }
      const worker = new Worker(address, { type: 'module' });
      worker.postMessage({ type: 'load', files });
      const render = (id: number, text: string): Promise<number> =>
        new Promise((resolve, reject) => {
          worker.addEventListener('error', reject, { once: true });
          const take = ({ data }: MessageEvent<SynthesisAnswer>) =>
            data.type === 'rendered'
              ? resolve(data.samples.length / 16_000)
              : reject(new Error(data.message));
          worker.addEventListener('message', take, { once: true });
          worker.postMessage({ type: 'render', id, text });
        });
      // The first text finds the module not yet compiled as well as it will be.
      for (let id = 0; id < texts.length; id += 1) await render(id, texts[id] ?? '');
      const start = performance.now();
      let seconds = 0;
      for (const [index, text] of texts.entries()) seconds += await render(texts.length + index, text);
      const taken = performance.now() - start;
      worker.terminate();
      return taken / seconds;
    },
    { address: script, list: VOICE_LIST, texts: TEXTS },
  );
}

async function bareWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rolldownOptions: { input: BARE } },
  });
  const bundle = [built].flat().find((each) => 'output' in each);
  const chunk = bundle?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The bare worker was not built.');
  return chunk.code;
}
