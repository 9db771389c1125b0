import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../e2e/browser.ts';

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
const withoutCorners = drawing.replace(/ rx="\d+"/, '');
const white = drawing.replace(/<rect id="ground".*\/>/, '').replaceAll('#ffdf87', '#ffffff');

const ICONS = [
  { file: 'icon-48.png', size: 48, svg: drawing },
  { file: 'icon-192.png', size: 192, svg: drawing },
  { file: 'icon-512.png', size: 512, svg: drawing },
  { file: 'maskable-192.png', size: 192, svg: withoutCorners },
  { file: 'maskable-512.png', size: 512, svg: withoutCorners },
  { file: 'monochrome-192.png', size: 192, svg: white },
  { file: 'monochrome-512.png', size: 512, svg: white },
  { file: 'apple-touch-icon.png', size: 180, svg: withoutCorners },
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--disable-gpu'] });
});
afterAll(() => browser.close());

test.for(ICONS)('draws $file', async ({ file, size, svg }) => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ path: folder + file, omitBackground: true });
  await page.close();
  expect(png.length).toBeGreaterThan(0);
});
