import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compactTemplatesPlugin } from './src/editions/compact-templates.ts';
import { editionPlugin } from './src/editions/edition-plugin.ts';
import { onDemandPlugin } from './src/editions/on-demand-plugin.ts';
import { sharedWithScreens } from './src/editions/shared-with-screens.ts';
import { unbrokenPlugin } from './src/editions/unbroken.ts';
import { manifest } from './src/pwa/manifest.ts';
import { projects } from './test/projects.ts';

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
    test: /\/src\/(ui\/(offset-at|keep-escape|focus-player|controllers\/keep-focus|styles\/(fields|dialog|controls)|save-file|lexicon\/not-kept|reading\/link-mark)|pwa\/keep-on-demand|text\/opening-words|speech\/megabytes)\.ts|\/lit-html\/directive/,
  },
  { name: 'library', test: /\/src\/library\/(open-library|library-changes|write|edit-summary)\.ts/ },
  { name: 'sections', test: /\/src\/page\/(section|contents)-html\.ts/ },
  {
    name: 'page',
    test: /\/src\/(page\/(article-html|contents-html|listening-time-label|paragraph-html)|text\/(listening-time|file-name))\.ts/,
  },
  {
    name: 'formats',
    test: /\/src\/import\/(text|clean|one-line|title-of-name|blocks-of|document-article|import-error)\.ts/,
  },
];
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
    compactTemplatesPlugin,
    onDemandPlugin(),
    shared.plugin,
    editionPlugin(editions),
  ],
  worker: { plugins: () => [unbrokenPlugin], rolldownOptions: { output: { minify: true } } },
  test: { projects },
});
