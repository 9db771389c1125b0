import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Reading } from '../../src/settings/reading.ts';
import { MADE_PROFILES } from '../../src/settings/reading-profiles.ts';
import { type App, openApp } from '../e2e/app.ts';
import { press, tapOn } from '../e2e/player.ts';

const folder = fileURLToPath(new URL('gallery/', import.meta.url));
const dyslexia = MADE_PROFILES.find(({ name }) => name === 'Dyslexie')?.reading ?? {};

interface Picture {
  readonly file: string;
  readonly reading: Partial<Reading>;
  /** What is done before it is taken; a step to the next sentence unless told otherwise. */
  readonly act?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { file: 'light.png', reading: { theme: 'light' } },
  { file: 'dark.png', reading: { theme: 'dark' } },
  { file: 'sepia.png', reading: { theme: 'sepia' } },
  { file: 'contrast.png', reading: { theme: 'contrast' } },
  { file: 'own-colours.png', reading: { theme: 'own', colours: { text: '#1a1a80', ground: '#fff9c4' } } },
  { file: 'spacing.png', reading: dyslexia },
  { file: 'letters.png', reading: { syllables: true, silent: true }, act: (page) => markedLetters(page) },
  { file: 'ruler.png', reading: { guide: 'ruler' }, act: (page) => pointAtLine(page) },
  { file: 'mask.png', reading: { guide: 'mask-3' }, act: (page) => pointAtLine(page) },
  { file: 'paragraph.png', reading: { view: 'paragraph' }, act: (page) => press(page, 'Paragraphe suivant') },
  { file: 'sentence.png', reading: { view: 'sentence' } },
  {
    file: 'word.png',
    reading: { theme: 'light' },
    async act(page) {
      await tapOn(page, 'soldats');
      await press(page, 'Écouter « soldats »');
      await page.getByRole('dialog').waitFor();
    },
  },
];

let app: App;
beforeAll(() => mkdirSync(folder, { recursive: true }));
// No picture shows where another left off.
beforeEach(async () => {
  app = await openApp({ voices: 'none' });
});
afterEach(() => app.close());

test.for(PICTURES)(
  'shows $file',
  async ({ file, reading, act = (page) => press(page, 'Phrase suivante') }) => {
    const page = await app.browser.newPage();
    await page.setViewportSize({ width: 360, height: 720 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(app.server.url);
    await page.evaluate((kept) => {
      localStorage.clear();
      localStorage.setItem('reading', kept);
    }, JSON.stringify(reading));
    await page.reload();
    await page.locator('read-from-here').waitFor({ state: 'attached' });
    const notice = page.getByRole('button', { name: 'Fermer' });
    if (await notice.isVisible()) await notice.click();
    await act(page);
    const png = await page.screenshot({ path: folder + file });
    await page.close();
    expect(png.length).toBeGreaterThan(0);
  },
);

async function markedLetters(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('silent')?.size ?? 0)).toBeGreaterThan(20);
  await page.mouse.wheel(0, 260);
}

async function pointAtLine(page: Page): Promise<void> {
  await page.locator('reading-guide:not([hidden])').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  await page.mouse.move(180, 200);
  await page.mouse.move(180, 204);
}
