import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './rig/find-chromium.mjs';

const chromium = findChromium();
/** Vitest leaves one of them free, which of two is half. */
const CORES = availableParallelism();
/** Code alone. */
const inNode = {
  // Some go through many thousands of texts, and the machine may have other things to do.
  testTimeout: 60_000,
  pool: 'threads' as const,
  maxWorkers: CORES,
  // Half of the time goes by in reading the same modules for each file anew.
  isolate: false,
};
/** Parts of the app, in a page of Chromium that Vitest serves, which names the instances after the project. */
const inPage = () => ({
  maxWorkers: CORES,
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 30_000,
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {
        ...(chromium !== undefined && { executablePath: chromium }),
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      },
    }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 360, height: 720 } }],
  },
});
/** The built app, as its users have it. */
const inRealBrowser = {
  fileParallelism: false,
  // Each test opens a browser of its own: the files need not read what drives it again.
  isolate: false,
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

/** What goes through so many texts, or articles, that its test takes many seconds: run with those that last. */
const thorough = [
  'test/library/a-backup-is-whole-or-refused.test.ts',
  'test/speech/any-life/any-life-of-a-reading.test.ts',
  'test/text/nothing-of-a-text-is-lost.test.ts',
  'test/text/spoken/any-string-is-safe.test.ts',
  'test/text/syllables-hold-on-any-string.test.ts',
];
const thoroughInBrowser = [
  'test/ui/add/nothing-hostile-comes-in.test.ts',
  'test/ui/library/ten-thousand-articles.test.ts',
];

/** Three engines look at every screen in every way: a matter of many minutes. */
const engines = ['test/e2e/three-engines-find-no-fault.test.ts'];

/** The tests, by what they need and by how long they take: what Vitest runs under `--project`. */
export const projects: TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['test/{text,page,about,editions,import,speech,settings,library,bench}/**/*.test.ts'],
      exclude: thorough,
      ...inNode,
    },
  },
  { test: { name: 'thorough', include: thorough, ...inNode } },
  {
    test: {
      name: 'component',
      include: ['test/{ui,library-in-browser}/**/*.test.ts'],
      exclude: thoroughInBrowser,
      ...inPage(),
    },
  },
  { test: { name: 'thorough-component', include: thoroughInBrowser, ...inPage() } },
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
];
