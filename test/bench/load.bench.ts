import { expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { serve } from '../e2e/server.ts';
import { folderSite, memorySite } from '../e2e/site.ts';
import { barePage, barePageWithWorker, bareWorker, lastWords } from './bare-page.ts';
import { measureBatch } from './batch.ts';
import { builtApp } from './built-app.ts';
import { loadReport, type LoadResult } from './load-report.ts';
import { describeMachine } from './machine.ts';
import { writeReadmeSection } from './readme-section.ts';
import { type Scenario, visitIn } from './scenario.ts';
import type { VisitMeasure } from './visit.ts';

const repetitions = 11;

const scenarios: readonly Scenario[] = [
  { name: 'cold', slowdown: 1, stored: false },
  { name: 'cold, CPU ×4', slowdown: 4, stored: false },
  { name: 'stored, online', slowdown: 1, stored: true },
  { name: 'stored, server stopped', slowdown: 1, stored: true, outage: 'stop' },
  { name: 'stored, server silent', slowdown: 1, stored: true, outage: 'fallSilent' },
];

test('the lead article loads next to a bare page of the same text', async () => {
  const { folder, html } = builtApp();
  const end = lastWords(html);
  const app = await serve(folderSite(folder));
  const bare = await serve(memorySite({ '/index.html': barePage(html) }));
  const bareStored = await serve(
    memorySite({ '/index.html': barePageWithWorker(html), '/worker.js': bareWorker }),
  );
  const browser = await launchBrowser();

  const results: LoadResult[] = [];
  for (const scenario of scenarios) {
    const limit = () => visitIn(scenario, browser, scenario.stored ? bareStored : bare, end);
    const subject = () => visitIn(scenario, browser, app, end);
    await limit();
    await subject();
    const steadyBy: VisitMeasure[] =
      scenario.slowdown === 1 ? ['firstPaint', 'textShown', 'mainThread'] : ['firstPaint'];
    results.push({
      scenario,
      batch: await measureBatch(limit, subject, { repetitions, steadyBy, attempts: 3 }),
    });
  }
  const machine = describeMachine(browser);
  await browser.close();
  await Promise.all([app.stop(), bare.stop(), bareStored.stop()]);

  const conditions = `Ratios to a bare page of the same text: medians of ${repetitions} paired visits; 150 ms, 1.6 Mbit/s. ${machine}`;
  writeReadmeSection('load', `${loadReport(results)}\n\n${conditions}`);
  expect(results.flatMap(({ batch }) => batch.subject).every(({ textShown }) => textShown > 0)).toBe(true);
});
