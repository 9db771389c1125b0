import { expect, test } from 'vitest';
import { openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { markedNow, press } from './player.ts';

// A browser that is killed early has not yet begun to hold back what pages write: this one has.
test('when the browser is killed after a long while, no more than a second is lost', async () => {
  const app = await openApp({ voices: 'trial' });
  const page = await app.visit();
  await press(page, 'Lire');
  await expect.poll(() => markedNow(page), { timeout: 90_000 }).toMatchObject({ paragraph: paragraphs[1] });
  const litWord = () => page.evaluate(() => Array.from(CSS.highlights.get('word') ?? [], String).join(''));
  await expect.poll(litWord, { timeout: 20_000, interval: 20 }).toBe('route');
  await app.crash();
  const later = await app.visit();
  await later.getByText('Reprendre à : « Les soldats maliens et leur… »').waitFor();
  expect(await markedNow(later)).toMatchObject({ paragraph: paragraphs[1] });
  await app.close();
}, 120_000);
