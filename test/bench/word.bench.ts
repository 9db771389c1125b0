import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { measureBatch } from './batch.ts';
import { articleOf } from './long-article.ts';
import { describeMachine } from './machine.ts';
import { writeReadmeSection } from './readme-section.ts';
import { measureScroll } from './scroll.ts';
import { measureWords, type WordMeasure } from './word-boundary.ts';
import { wordPage } from './word-page.ts';
import { wordReport, type WordResult } from './word-report.ts';

const repetitions = 5;

test('a word is lit next to a bare page that moves one highlight, in a long and in a short article', async () => {
  const edition = await buildEdition({
    'long.md': articleOf('Long', 150_000),
    'short.md': articleOf('Court', 300),
  });
  const app = await serve(folderSite(edition.folder));
  const browser = await launchBrowser({ voices: 'none' });

  const measure = async (id: string, name: string): Promise<WordResult> => {
    const address = `article/${id}/`;
    const html = readFileSync(join(edition.folder, address, 'index.html'), 'utf8');
    const bare = await serve(memorySite({ '/index.html': wordPage(html) }));
    const visit = async (url: string) => {
      const context = await browser.newContext();
      return measureWords(context, url).finally(() => context.close());
    };
    const batch = await measureBatch<WordMeasure>(
      () => visit(bare.url),
      () => visit(new URL(address, app.url).href),
      { repetitions, steadyBy: ['cpu'], attempts: 2 },
    );
    await bare.stop();
    const context = await browser.newContext();
    const scroll = await measureScroll(context, new URL(address, app.url).href);
    await context.close();
    return { name, batch, scroll };
  };
  const long = await measure('long', '150,000 words');
  const short = await measure('short', '300 words');
  const machine = describeMachine(browser);
  await browser.close();
  await app.stop();
  await edition.remove();

  const conditions = `Main-thread CPU for one word, its frame included: medians of ${repetitions} paired runs of 78 words. ${machine}`;
  writeReadmeSection('word', `${wordReport(long, short)}\n\n${conditions}`);
  expect(long.batch.subject.every(({ cpu }) => cpu > 0)).toBe(true);
});
