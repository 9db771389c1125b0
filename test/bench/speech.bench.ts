import { expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { measureBatch } from './batch.ts';
import { listen, measureSpeech, type SpeechMeasure } from './listen.ts';
import { describeMachine } from './machine.ts';
import { rawSpeechPage } from './raw-speech-page.ts';
import { writeReadmeSection } from './readme-section.ts';
import { speechReport } from './speech-report.ts';

const repetitions = 11;
const heard = 20;
/** Short sentences: one silence differs from the next by half its length, and many are heard in a minute. */
const paragraph = 'Il pleut. On attend le bus. La rue est vide. Un chien passe. Tout va bien.';
const article = `---\ntitle: Essai\n---\n\n${Array.from({ length: heard / 5 + 1 }, () => paragraph).join('\n\n')}\n`;

test('an article is spoken next to raw speech of the same sentences', async () => {
  const edition = await buildEdition({ 'essai.md': article });
  const app = await serve(folderSite(edition.folder));
  const browser = await launchBrowser();
  const { href } = new URL('article/essai/', app.url);
  const utterances = await listen(browser, href, heard);
  const raw = await serve(memorySite({ '/index.html': rawSpeechPage(utterances) }));

  const batch = await measureBatch<SpeechMeasure>(
    () => measureSpeech(browser, raw.url, heard),
    () => measureSpeech(browser, href, heard),
    { repetitions, steadyBy: ['start', 'gap'], attempts: 2 },
  );
  const machine = describeMachine(browser);
  await browser.close();
  await Promise.all([app.stop(), raw.stop(), edition.remove()]);

  const conditions = `Medians of ${repetitions} paired runs of ${heard} sentences, ${utterances[0]?.voice}. ${machine}`;
  writeReadmeSection('speech', `${speechReport(batch)}\n\n${conditions}`);
  expect(batch.subject.every(({ start, gap }) => start > 0 && gap > 0)).toBe(true);
});
