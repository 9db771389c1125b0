import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import type { Reading } from '../../../src/settings/reading.ts';
import type { Paragraph } from '../../../src/text/article.ts';
import { followAids } from '../../../src/ui/reading/follow-aids.ts';
import { showReading } from '../../../src/ui/reading/reading-sheet.ts';
import { prose } from '../../fakes/prose.ts';
import { openPage } from '../page.ts';

const TEXT = prose(
  ...Array.from(
    { length: 30 },
    (_, index) => `Le canard numéro ${index} part. Le vent se lève. Tout est calme.`,
  ),
);

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
  CSS.highlights.clear();
  scrollTo({ top: 0, behavior: 'instant' });
});

function openInParts(reading: Partial<Reading>, text: readonly Paragraph[] = TEXT) {
  const opened = openPage(text);
  scrollTo({ top: 0, behavior: 'instant' });
  const store = new ReadingStore(() => localStorage);
  store.change(reading);
  showReading(store, '/fonts/own', () => undefined);
  const view = document.querySelector('article-view');
  const article = view?.querySelector('article');
  if (!view || !article) throw new Error('The page has no article');
  followAids(view, store, opened);
  return { ...opened, store, article };
}

/** The paragraphs that are painted, by their numbers. */
function shown(): number[] {
  return paragraphs().flatMap((each, index) => (getComputedStyle(each).opacity === '0' ? [] : index));
}

function paragraphs(): Element[] {
  return [...document.querySelectorAll('article > p, article > ul > li')];
}

function end(): number {
  return document.documentElement.scrollHeight - innerHeight;
}

function topOf(index: number): number {
  return paragraphs()[index]?.getBoundingClientRect().top ?? NaN;
}

/** The text of the paragraph that is painted, without what of it is not. */
function seen(): string {
  const [index = -1] = shown();
  const hidden = [...(CSS.highlights.get('rest') ?? [])];
  const text = paragraphs()[index]?.textContent ?? '';
  return [...text]
    .filter((_, at) => !hidden.some(({ startOffset, endOffset }) => startOffset <= at && at < endOffset))
    .join('')
    .trim();
}

test('one paragraph is shown: the one that is heard, and the next when the voice or a step leads there', () => {
  const { engine, player } = openInParts({ view: 'paragraph' });
  player.play();
  expect(shown()).toEqual([0]);
  for (let sentences = 0; sentences < 3; sentences += 1) engine.say();
  engine.start();
  expect(shown()).toEqual([1]);
  player.pause();
  player.step('paragraph', 1);
  expect(shown()).toEqual([2]);
  player.step('paragraph', -1);
  expect(shown()).toEqual([1]);
});

test('of a list one point is shown at a time', async () => {
  const kinds = ['paragraph', 'list-item', 'list-item'] as const;
  const list = TEXT.map(({ text }, index) => ({ kind: kinds[index % 3] ?? 'paragraph', text }));
  const { player } = openInParts({ view: 'paragraph' }, list);
  player.playFrom({ paragraph: 4, offset: 0 });
  await expect.poll(shown).toEqual([4]);
  player.step('paragraph', 1);
  expect(shown()).toEqual([5]);
  player.step('paragraph', 1);
  expect(shown()).toEqual([6]);
});

test('the article itself is as it was, for the search of the browser and for screen readers', () => {
  const { article } = openInParts({});
  const before = article.innerText;
  localStorage.clear();
  const { article: inParts } = openInParts({ view: 'paragraph' });
  expect(inParts.innerText).toBe(before);
  expect(inParts.querySelectorAll('[hidden], [inert], [aria-hidden="true"] p')).toHaveLength(0);
});

test('one sentence is shown in its place, and the aids for letters keep to it', async () => {
  const { engine, player } = openInParts({ view: 'sentence', syllables: true });
  player.play();
  expect(seen()).toBe('Le canard numéro 0 part.');
  await expect.poll(syllables).toContain('nard');
  const { top } = paragraphs()[0]?.getBoundingClientRect() ?? new DOMRect();
  engine.say();
  engine.start();
  expect(seen()).toBe('Le vent se lève.');
  expect(topOf(0)).toBe(top);
  expect(syllables()).not.toContain('nard');
  player.step('sentence', 1);
  expect(seen()).toBe('Tout est calme.');
});

test('who scrolls sees the paragraph in the middle of the view, the first and the last too', async () => {
  openInParts({ view: 'paragraph' });
  const seenOnTheWay: (number | undefined)[] = [];
  for (let top = 0; top < end(); top += 40) {
    dispatchEvent(new WheelEvent('wheel', { deltaY: 40 }));
    scrollTo({ top, behavior: 'instant' });
    await nextScroll();
    expect(shown()).toHaveLength(1);
    seenOnTheWay.push(shown()[0]);
  }
  scrollTo({ top: end(), behavior: 'instant' });
  await expect.poll(shown).toEqual([29]);
  expect(seenOnTheWay[0]).toBe(0);
  expect(seenOnTheWay.toSorted((one = 0, other = 0) => one - other)).toEqual(seenOnTheWay);
  expect(new Set(seenOnTheWay).size).toBeGreaterThan(25);
});

test('where the voice is out of view what is found there is shown, and its own again when it goes on', async () => {
  const { engine, player } = openInParts({ view: 'paragraph' });
  player.play();
  // Around the middle of what the player leaves clear.
  scrollBy({ top: topOf(15) - (innerHeight - 180) / 2 + 20, behavior: 'instant' });
  await expect.poll(shown).toEqual([15]);
  for (let sentences = 0; sentences < 3; sentences += 1) engine.say();
  engine.start();
  expect(shown()).toEqual([1]);
  expect(topOf(1)).toBeGreaterThan(0);
  expect(topOf(1)).toBeLessThan(innerHeight - 180);
});

test('one tap leads back to the whole text, at the same place, with the focus kept', async () => {
  const { player, store } = openInParts({ view: 'sentence' });
  player.playFrom({ paragraph: 12, offset: 0 });
  await expect.poll(shown).toEqual([12]);
  const before = topOf(12);
  const button = page.getByRole('button', { name: 'Revoir tout le texte' });
  await expect.element(button).toBeVisible();
  // A click of the test's own would bring the button to the middle of the view first.
  (await button.findElement()).dispatchEvent(new MouseEvent('click'));
  expect(store.reading.view).toBe('whole');
  await expect.poll(shown).toHaveLength(30);
  expect(CSS.highlights.get('rest')?.size).toBe(0);
  expect(Math.abs(topOf(12) - before)).toBeLessThan(2);
  expect(document.activeElement?.textContent).toContain('Pause');
});

test('who uses a screen reader has the whole text, and no button that does nothing', async () => {
  const { settings } = openInParts({ view: 'paragraph' });
  expect(shown()).toHaveLength(1);
  settings.change({ usesScreenReader: true });
  await expect.poll(shown).toHaveLength(30);
  await expect.element(page.getByRole('button', { name: 'Revoir tout le texte' })).not.toBeInTheDocument();
});

function syllables(): string[] {
  return Array.from(CSS.highlights.get('syllable') ?? [], ({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
}

function nextScroll(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
