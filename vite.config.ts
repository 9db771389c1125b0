import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { editionPlugin } from './src/editions/edition-plugin.ts';
import { manifest } from './src/pwa/manifest.ts';

const editions = process.env['EDITIONS'] ?? fileURLToPath(new URL('src/editions', import.meta.url));

export default defineConfig({
  // Relative addresses: the same build works from a root and from any folder of a static host.
  base: './',
  build: { modulePreload: { polyfill: false }, target: ['chrome111', 'safari16.4', 'firefox128'] },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa',
      filename: 'service-worker.ts',
      injectRegister: false,
      registerType: 'prompt',
      manifest,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css}', 'manifest.webmanifest', 'icons/icon.svg'],
      },
    }),
    editionPlugin(editions),
  ],
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/{text,page,editions,import,speech,settings}/**/*.test.ts'] } },
      { test: { name: 'score', include: ['test/score/*.score.ts'] } },
    ],
  },
});
