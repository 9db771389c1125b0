import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { press } from './player.ts';
import { record, type Recording } from './recording.ts';
import { folderSite } from './site.ts';
import type { Stretch } from './sound-in.ts';
import { isSpeaking, speechLog } from './spoken.ts';
import { tapsOf } from './taps.ts';

const article = `---
title: Le marché du jeudi
published: 2024-02-01
---

Le marché ouvre tôt. Une barque arrive.

Elle apporte des mangues. Puis il pleut.

À midi, tout est vendu.
`;
const SENTENCES = 5;
/** Behind which sentences the paragraphs end, of those that another follows. */
const LAST_IN_PARAGRAPH = new Set([1, 3]);

/** Elsewhere than on Linux there is no private sound server to record. */
describe.runIf(process.platform === 'linux')('what comes out of the loudspeaker', () => {
  let edition: Awaited<ReturnType<typeof buildEdition>>;
  let app: App;
  let page: Page;
  let recording: Recording;

  beforeAll(async () => {
    edition = await buildEdition({ 'marche.md': article });
    app = await openApp({ site: folderSite(edition.folder) });
    recording = await record();
  });
  beforeEach(async () => {
    page = await app.visit('article/marche/');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await recording.stop();
    await app.close();
    await edition.remove();
  });

  test('every sentence is heard, and nothing lies between them but a breath', async () => {
    const sentences = await hearAll();
    for (const { said, sounds } of sentences)
      expect(lengthOf(sounds)).toBeGreaterThan((said.end - said.start) / 2);
    for (const silence of silencesBetween(sentences)) expect(silence).toBeLessThan(1000);
  });

  test('the silence asked for is heard between sentences, and a longer one between paragraphs', async () => {
    await choose({ pauseAfterSentence: 1000, pauseAfterParagraph: 2000 });
    const silences = silencesBetween(await hearAll());
    for (const [index, silence] of silences.entries()) {
      const asked = LAST_IN_PARAGRAPH.has(index) ? 2000 : 1000;
      expect(silence).toBeGreaterThanOrEqual(asked);
      expect(silence).toBeLessThan(asked + 1000);
    }
  });

  test('a tap on Pause is followed by silence within 300 ms', async () => {
    const taps = await tapsOf(page);
    for (let times = 0; times < 3; times += 1) {
      const before = Date.now();
      await press(page, 'Lire');
      await expect
        .poll(() => lengthOf(recording.sound().filter(({ end }) => end > before)))
        .toBeGreaterThan(400);
      await press(page, 'Pause');
      const tap = (await taps()).at(-1) ?? Number.NaN;
      await recording.until(tap + 1500);
      const lastSound = recording.sound().at(-1)?.end;
      expect(lastSound).toBeGreaterThan(tap - 300);
      expect(lastSound).toBeLessThan(tap + 300);
      await press(page, 'Phrase suivante');
    }
  });

  /** Has the page start anew with these settings. */
  async function choose(settings: object): Promise<void> {
    await page.evaluate((chosen) => {
      const kept = JSON.parse(localStorage.getItem('settings') ?? '{}');
      localStorage.setItem('settings', JSON.stringify({ ...kept, ...chosen }));
    }, settings);
    await page.reload();
  }

  /** Has the article read to its end: when each sentence was said by the page's account, and the sounds of it. */
  async function hearAll(): Promise<{ said: Stretch; sounds: Stretch[] }[]> {
    await press(page, 'Lire');
    await page.getByText('Fin de l’article.').waitFor();
    // What is told of the voice may be a moment late.
    await expect.poll(() => isSpeaking(page)).toBe(false);
    const { moments } = await speechLog(page);
    const opened = await page.evaluate(() => performance.timeOrigin);
    const times = (type: string) =>
      moments.filter((moment) => moment.type === type).map(({ at }) => opened + at);
    const ends = times('end');
    expect(ends).toHaveLength(SENTENCES);
    await recording.until((ends.at(-1) ?? Number.NaN) + 500);
    const sounds = recording.sound();
    return times('start').map((start, index) => {
      const end = ends[index] ?? Number.NaN;
      const isWithin = (sound: Stretch) => start < middleOf(sound) && middleOf(sound) < end;
      return { said: { start, end }, sounds: sounds.filter(isWithin) };
    });
  }
});

/** How long the silence is between the sounds of each sentence and those of the next, in ms. */
function silencesBetween(sentences: readonly { readonly sounds: readonly Stretch[] }[]): number[] {
  return sentences
    .slice(1)
    .map(
      ({ sounds }, index) =>
        (sounds[0]?.start ?? Number.NaN) - (sentences[index]?.sounds.at(-1)?.end ?? Number.NaN),
    );
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function middleOf({ start, end }: Stretch): number {
  return (start + end) / 2;
}
