import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { editionPlugin } from './src/editions/edition-plugin.ts';
import { onDemandPlugin } from './src/editions/on-demand-plugin.ts';
import { sharedWithScreens } from './src/editions/shared-with-screens.ts';
import { unbrokenPlugin } from './src/editions/unbroken.ts';
import { manifest } from './src/pwa/manifest.ts';
import { findChromium } from './test/rig/find-chromium.mjs';

const editions = process.env['EDITIONS'] ?? fileURLToPath(new URL('src/editions', import.meta.url));
const shared = sharedWithScreens();
/** One file each, so that nobody waits for two: what the page starts with, the player, what makes it speak French. */
const groups = [
  { name: 'shared', test: shared.has, priority: 3 },
  { name: 'start', test: /\/src\/start\.ts|preload-helper\.js\?start/, priority: 2 },
  { name: 'main', test: /\/src\/main\.ts/, priority: 1 },
  {
    name: 'french',
    test: /\/src\/(speak-french\.ts|text\/(french|spoken|words)|settings\/(kept-)?lexicon(-store)?\.ts)/,
  },
  // What many screens need a little of: each file costs an entry in the list of the service worker.
  {
    name: 'parts',
    test: /\/src\/(ui\/(offset-at|keep-escape|styles\/(fields|dialog)|save-file|lexicon\/not-kept)|text\/opening-words|speech\/megabytes)\.ts|\/lit-html\/directive/,
  },
  { name: 'library', test: /\/src\/library\/(open-library|library-changes|write|edit-summary)\.ts/ },
  { name: 'sections', test: /\/src\/page\/(section|contents)-html\.ts/ },
  {
    name: 'page',
    test: /\/src\/(page\/(article-html|contents-html|listening-time-label|paragraph-html)|text\/(listening-time|file-name))\.ts/,
  },
  {
    name: 'formats',
    test: /\/src\/import\/(text|clean|breath|one-line|title-of-name|blocks-of|document-article|import-error)\.ts/,
  },
];
/** Vitest leaves one of them free, which of two is half. */
const CORES = availableParallelism();
const inRealBrowser = {
  fileParallelism: false,
  // What is late on a busy machine is no fault; what never comes is.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

/** What a listener does: the tests that Firefox must pass as Chromium does among the others of e2e. */
const listening = [
  'falls-silent-when-left',
  'is-heard',
  'keeps-my-place',
  'never-speaks-by-itself',
  'reads-on-with-the-queue',
  'reads-to-the-last-sentence',
  'two-tabs',
  'works-offline',
].map((name) => `test/e2e/${name}.test.ts`);

/** Those of them that hold for the app's own voice as they do for the system's. */
const listeningToOwnVoice = listening.filter((file) =>
  /falls-silent|is-heard|keeps-my-place|never-speaks|two-tabs/.test(file),
);

/** What the app is for, as its users do it: the tests in a real browser that every change is tested with at once. */
const everyday = [
  'answers-an-early-tap',
  'can-be-installed',
  'every-page-has-what-it-must',
  'falls-silent-when-left',
  'finds-the-sound',
  'keeps-my-own-articles',
  'keeps-my-place',
  'keeps-to-itself',
  'keyboard-alone',
  'my-articles-are-pages',
  'never-speaks-by-itself',
  'readable-without-script',
  'site-goes-down',
  'speaks-french',
  'view-follows-the-voice',
  'without-a-voice',
  'works-offline',
].map((name) => `test/e2e/${name}.test.ts`);

/** Three engines look at every screen in every way: a matter of many minutes. */
const engines = ['test/e2e/three-engines-find-no-fault.test.ts'];

/** Vite wraps each `import()` in a loader of styles and preloads, over 1 kB; what is lazy here has none. */
const loader = '\0vite/preload-helper.js';
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  // `start.ts` has one of its own, so that the page waits for no other file.
  resolveId: (id, importer) =>
    id === loader && importer?.endsWith('/src/start.ts') ? `${loader}?start` : undefined,
  load: (id) => (id.startsWith(loader) ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  // Relative addresses: the same build works from a root and from any folder of a static host.
  base: './',
  build: {
    modulePreload: false,
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 3 } },
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
        globPatterns: [
          '**/*.{js,mjs,css}',
          'record/*.wasm',
          'fonts/**',
          'shell.html',
          '**/body.json',
          'manifest.webmanifest',
          'icons/icon-48.png',
        ],
        // Long, and of use with the network alone: it says whom to write to.
        globIgnores: ['accessibilite/**'],
        // Names with a hash in them.
        dontCacheBustURLsMatching: /^(assets|import|diagnostic|voice|record|pdf|reading|fonts)\//,
      },
    }),
    plainImports,
    unbrokenPlugin,
    onDemandPlugin(),
    shared.plugin,
    editionPlugin(editions),
  ],
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{text,page,about,editions,import,speech,settings,library,bench}/**/*.test.ts'],
          // Some go through many thousands of texts, and the machine may have other things to do.
          testTimeout: 60_000,
          pool: 'threads',
          maxWorkers: CORES,
        },
      },
      {
        test: {
          name: 'component',
          include: ['test/{ui,library-in-browser}/**/*.test.ts'],
          maxWorkers: CORES,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
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
      {
        test: {
          name: 'e2e',
          include: everyday,
          ...inRealBrowser,
        },
      },
      {
        test: {
          name: 'lasting',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...everyday, ...engines],
          ...inRealBrowser,
        },
      },
      { test: { name: 'firefox', include: listening, env: { TEST_BROWSER: 'firefox' }, ...inRealBrowser } },
      {
        test: {
          name: 'own-voice',
          include: listeningToOwnVoice,
          env: { TEST_VOICE: 'embedded' },
          ...inRealBrowser,
        },
      },
      {
        test: {
          name: 'own-voice-firefox',
          include: listeningToOwnVoice,
          env: { TEST_VOICE: 'embedded', TEST_BROWSER: 'firefox' },
          ...inRealBrowser,
        },
      },
      { test: { name: 'webkit', include: ['test/webkit/**/*.test.ts'], ...inRealBrowser } },
      { test: { name: 'engines', include: engines, ...inRealBrowser } },
      {
        test: {
          name: 'screen-reader',
          include: ['test/screen-reader/**/*.test.ts'],
          ...inRealBrowser,
        },
      },
      {
        test: {
          name: 'screen-reader-firefox',
          include: ['test/screen-reader/**/*.test.ts'],
          env: { TEST_BROWSER: 'firefox' },
          ...inRealBrowser,
        },
      },
      { test: { name: 'pictures', include: ['test/pictures/*.pictures.ts'], ...inRealBrowser } },
      {
        test: {
          name: 'bench',
          include: ['test/bench/*.bench.ts'],
          ...inRealBrowser,
          testTimeout: 3_600_000,
        },
      },
      { test: { name: 'score', include: ['test/score/*.score.ts'] } },
    ],
  },
});
