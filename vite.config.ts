import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { editionPlugin } from './src/editions/edition-plugin.ts';
import { manifest } from './src/pwa/manifest.ts';
import { findChromium } from './test/rig/find-chromium.mjs';

const editions = process.env['EDITIONS'] ?? fileURLToPath(new URL('src/editions', import.meta.url));
/** One file each, so that nobody waits for two: what the page starts with, the player, what makes it speak French. */
const groups = [
  { name: 'start', test: /\/src\/start\.ts|preload-helper|rolldown.runtime/, priority: 2 },
  { name: 'main', test: /\/src\/main\.ts/, priority: 1 },
  {
    name: 'french',
    test: /\/src\/(speak-french\.ts|text\/(french|spoken|words)|settings\/(kept-)?lexicon(-store)?\.ts)/,
  },
];
const inRealBrowser = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
};

/** What a listener does: the tests that Firefox must pass as Chromium does among the others of e2e. */
const listening = [
  'falls-silent-when-left',
  'is-heard',
  'keeps-my-place',
  'never-speaks-by-itself',
  'reads-to-the-last-sentence',
  'two-tabs',
  'works-offline',
].map((name) => `test/e2e/${name}.test.ts`);

/** What takes its time, by its nature: a whole reading to listen to, a wait for the browser, a diagnostic. */
const lasting = [
  'chooses-how-it-is-read',
  'downloads-the-embedded-voice',
  'is-heard',
  'its-own-voice-is-heard',
  'lights-the-word-that-is-heard',
  'outlives-a-late-crash',
  'reads-with-its-own-voice',
  'resumes-where-i-left',
  'tells-whether-this-phone-speaks-french',
].map((name) => `test/e2e/${name}.test.ts`);

/** Vite wraps each `import()` in a loader of styles and preloads, over 1 kB; what is lazy here has none. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  // Relative addresses: the same build works from a root and from any folder of a static host.
  base: './',
  build: {
    modulePreload: { polyfill: false },
    target: ['chrome111', 'safari16.4', 'firefox128'],
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa',
      filename: 'service-worker.ts',
      injectRegister: false,
      registerType: 'prompt',
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css}', 'manifest.webmanifest', 'icons/icon-48.png'],
      },
    }),
    plainImports,
    editionPlugin(editions),
  ],
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{text,page,editions,import,speech,settings,library,bench}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'component',
          include: ['test/ui/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 720 } }],
          },
        },
      },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: lasting, ...inRealBrowser } },
      { test: { name: 'lasting', include: lasting, ...inRealBrowser } },
      { test: { name: 'firefox', include: listening, env: { TEST_BROWSER: 'firefox' }, ...inRealBrowser } },
      { test: { name: 'webkit', include: ['test/webkit/**/*.test.ts'], ...inRealBrowser } },
      { test: { name: 'pictures', include: ['test/pictures/*.pictures.ts'], ...inRealBrowser } },
      {
        test: { name: 'bench', include: ['test/bench/*.bench.ts'], ...inRealBrowser, testTimeout: 3_600_000 },
      },
      { test: { name: 'score', include: ['test/score/*.score.ts'] } },
    ],
  },
});
