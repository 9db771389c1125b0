import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/page/escape-html.ts';
import type { Paragraph } from '../../src/text/article.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { novelOf } from '../fakes/novel.ts';
import { builtApp } from './built-app.ts';
import { describeMachine } from './machine.ts';
import { type Opening, openText, takeIn } from './novel-visits.ts';
import { writeReadmeSection } from './readme-section.ts';
import { phone } from './scenario.ts';
import { median, pairedRatio } from './statistics.ts';

const REPETITIONS = 9;
/** The novel and a part of it, as the app shows them and as bare pages. */
const NAMES = ['novel', 'part', 'bareNovel', 'barePart'] as const;
type Name = (typeof NAMES)[number];
const LAST_WORDS = 'la toute dernière phrase';
/** Of 550,000 words. */
const novel = novelOf('la-riviere-sans-nom-1', 11_600).paragraphs;
const part = novel.slice(-100);

test('a novel is taken in, and opens at its middle, next to a hundred paragraphs of it', async () => {
  const app = await serve(folderSite(builtApp().folder));
  const browser = await launchBrowser({ voices: 'none' });
  const context = await browser.newContext(phone);
  const keptPart = await takeIn(context, app.url, part);
  const keptNovel = await takeIn(context, app.url, novel);
  await app.stop();
  const bareNovel = await serve(memorySite({ '/index.html': barePageOf(novel) }));
  const barePart = await serve(memorySite({ '/index.html': barePageOf(part) }));

  const texts: Record<Name, string> = {
    novel: keptNovel.address,
    part: keptPart.address,
    bareNovel: bareNovel.url,
    barePart: barePart.url,
  };
  const seen: Record<Name, Opening[]> = { novel: [], part: [], bareNovel: [], barePart: [] };
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1)
    for (const name of NAMES) seen[name].push(await openText(context, browser, texts[name], LAST_WORDS));

  const all = (name: Name, measure: 'firstFrame' | 'longestTask' | 'memory') =>
    seen[name].map((opening) => opening[measure]);
  const longest = (name: Name) => `${median(all(name, 'longestTask')).toFixed(0)} ms`;
  const beyond = (whole: Name, some: Name) => median(all(whole, 'memory')) - median(all(some, 'memory'));
  const [memory, bareMemory] = [beyond('novel', 'part'), beyond('bareNovel', 'barePart')];
  const table = [
    '| | | goal |',
    '|---|--:|--:|',
    `| longest task while it is taken in | ${keptNovel.longestTask.toFixed(0)} ms | ≤ 200 ms |`,
    `| first frame, to that of 100 paragraphs | ${pairedRatio(all('novel', 'firstFrame'), all('part', 'firstFrame')).toFixed(2)} | ≤ 1.5 |`,
    `| longest task while it opens | ${longest('novel')} | ≤ 50 ms |`,
    `| – of 100 paragraphs | ${longest('part')} | |`,
    `| – of a bare page of these 100 | ${longest('barePart')} | |`,
    `| memory beyond that of 100 paragraphs | ${memory.toFixed(0)} MB | |`,
    `| – to that of bare pages | ${(memory / bareMemory).toFixed(2)} | ≤ 0.2 |`,
  ];
  const conditions = `A novel of 550,000 words, its place in the middle, the server stopped, CPU ×4 while it opens: medians of ${REPETITIONS}. ${describeMachine(browser)}`;
  await browser.close();
  await Promise.all([bareNovel.stop(), barePart.stop()]);
  writeReadmeSection('novel', [...table, '', conditions].join('\n'));
  expect(
    Object.values(seen)
      .flat()
      .every(({ findsLastWords }) => findsLastWords),
  ).toBe(true);
});

/** The least that shows some paragraphs. */
function barePageOf(paragraphs: readonly Paragraph[]): string {
  const texts = paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return `<!doctype html>\n<html lang="fr">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>La rivière sans nom</title>\n${texts}\n`;
}
