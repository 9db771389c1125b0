import { expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { measureBatch } from './batch.ts';
import { builtApp } from './built-app.ts';
import { listen, measureSpeech, type SpeechMeasure } from './listen.ts';
import { describeMachine } from './machine.ts';
import { rawSpeechPage } from './raw-speech-page.ts';
import { writeReadmeSection } from './readme-section.ts';
import { speechReport } from './speech-report.ts';

const repetitions = 9;
const heard = 4;

test('the lead article is spoken next to raw speech of the same sentences', async () => {
  const app = await serve(folderSite(builtApp().folder));
  const browser = await launchBrowser();
  const utterances = await listen(browser, app.url, heard);
  const raw = await serve(memorySite({ '/index.html': rawSpeechPage(utterances) }));

  const batch = await measureBatch<SpeechMeasure>(
    () => measureSpeech(browser, raw.url, heard),
    () => measureSpeech(browser, app.url, heard),
    { repetitions, steadyBy: ['start', 'gap'], attempts: 2 },
  );
  const machine = describeMachine(browser);
  await browser.close();
  await Promise.all([app.stop(), raw.stop()]);

  const conditions = `Medians of ${repetitions} paired runs of ${heard} sentences, ${utterances[0]?.voice}. ${machine}`;
  writeReadmeSection('speech', `${speechReport(batch)}\n\n${conditions}`);
  expect(batch.subject.every(({ start, gap }) => start > 0 && gap > 0)).toBe(true);
});
