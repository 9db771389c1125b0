import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Reading } from '../../../src/settings/reading.ts';
import { spokenForm } from '../../../src/text/spoken-form.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { LineGuide } from '../../../src/ui/reading/line-guide.ts';
import { prose } from '../../fakes/prose.ts';
import { openPage } from '../page.ts';

const SENTENCES = [
  'La rivière descendait lentement vers la plaine sans que personne ne la regarde passer.',
  'Le passeur compta les pièces et leva les yeux vers un ciel qui se couvrait peu à peu.',
];
const TEXT = prose(...Array.from({ length: 30 }, () => SENTENCES.join(' ')));

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.fontSize = '';
  scrollTo({ top: 0, behavior: 'instant' });
});

function openGuide(kind: Reading['guide']) {
  const opened = openPage(TEXT);
  opened.player.learn({ spokenForm, wordsOf });
  scrollTo({ top: 0, behavior: 'instant' });
  const article = document.querySelector('article');
  if (!article) throw new Error('The page has no article');
  const guide = new LineGuide(article, opened);
  guide.show(kind);
  return { ...opened, guide, article };
}

/** What is left clear, in the view, once it has glided there. */
function clear(): { top: number; bottom: number; height: number } {
  const shown = document.querySelector('reading-guide');
  const base = shown?.getBoundingClientRect().top ?? NaN;
  const [top = NaN, bottom = NaN] = ['--top', '--bottom'].map((name) =>
    parseFloat(shown?.style.getPropertyValue(name) ?? ''),
  );
  return { top: base + top, bottom: base + bottom, height: bottom - top };
}

function pitch(): number {
  const text = document.querySelector('article > p');
  return text ? parseFloat(getComputedStyle(text).lineHeight) : NaN;
}

function offsetOf(words: string): number {
  return TEXT[0]?.text.indexOf(words) ?? -1;
}

function boxOf(paragraph: number, words: string): DOMRect {
  const text = document.querySelectorAll('article > p')[paragraph]?.firstChild;
  const start = text?.textContent?.indexOf(words) ?? -1;
  if (!text || start < 0) throw new Error(`“${words}” is not in the text`);
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  return range.getClientRects()[0] ?? new DOMRect();
}

function dimmed(side: '.above' | '.below'): DOMRect | undefined {
  return document.querySelector('reading-guide')?.renderRoot.querySelector(side)?.getBoundingClientRect();
}

function point(words: string): void {
  const { left, top, height } = boxOf(1, words);
  const target = document.querySelectorAll('article > p')[1];
  const at = { clientX: left + 4, clientY: top + height / 2, bubbles: true };
  target?.dispatchEvent(new PointerEvent('pointermove', at));
}

/** Whether just the line of some words is left clear. */
async function expectAtLine(paragraph: number, words: string): Promise<void> {
  await expect.poll(() => Math.abs(middle(clear()) - middle(boxOf(paragraph, words)))).toBeLessThan(2);
  expect(clear().height).toBeCloseTo(pitch(), 0);
}

function middle({ top, bottom }: { top: number; bottom: number }): number {
  return (top + bottom) / 2;
}

test('the ruler is under the line of the word that is heard, and moves with the voice', async () => {
  const { engine, player } = openGuide('ruler');
  player.play();
  engine.start();
  engine.reach(offsetOf('La'));
  await expectAtLine(0, 'La rivière');
  engine.reach(offsetOf('plaine'));
  await expectAtLine(0, 'plaine');
  const [first, other] = [boxOf(0, 'La rivière'), boxOf(0, 'plaine')];
  expect(other.top).toBeGreaterThan(first.bottom - 1);
});

test('a voice that tells no words has all lines of its sentence left clear', async () => {
  const { engine, player } = openGuide('mask-1');
  player.play();
  engine.start();
  await expect.poll(() => clear().top - boxOf(0, 'La rivière').top).toBeLessThan(2);
  await expect.poll(() => clear().bottom - boxOf(0, 'passer.').bottom).toBeGreaterThan(-2);
});

test.for([
  ['mask-1', 0, 0],
  ['mask-2', 0, 1],
  ['mask-3', 1, 1],
] as const)('%s leaves so many lines clear, and all else is dimmed', async ([kind, above, below]) => {
  const { engine, player } = openGuide(kind);
  player.play();
  engine.start();
  engine.reach(offsetOf('plaine'));
  await expect.poll(() => Math.abs(clear().height - pitch() * (1 + above + below))).toBeLessThan(3);
  expect(clear().top).toBeLessThan(boxOf(0, 'plaine').top + 1 - pitch() * above);
  expect(clear().bottom).toBeGreaterThan(boxOf(0, 'plaine').bottom - 1 + pitch() * below);
  await expect.poll(() => dimmed('.above')?.bottom).toBeCloseTo(clear().top, 0);
  await expect.poll(() => dimmed('.below')?.top).toBeCloseTo(clear().bottom, 0);
});

test('while nothing is read it is where the pointer is; while the voice reads it is left with the voice', async () => {
  const { engine, player } = openGuide('ruler');
  point('passeur');
  await expectAtLine(1, 'passeur');
  player.play();
  engine.start();
  engine.reach(offsetOf('La'));
  point('passeur');
  await expectAtLine(0, 'La rivière');
});

test('the arrow keys move it line by line, and the text with it', async () => {
  openGuide('mask-1');
  await expect.poll(() => clear().height).toBeGreaterThan(10);
  const tops: number[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.keyboard('{ArrowDown}');
    expect(clear().top).toBeGreaterThan(-1);
    expect(clear().bottom).toBeLessThan(innerHeight - 180);
    tops.push(clear().top + scrollY);
  }
  expect(new Set(tops.map(Math.round)).size).toBe(60);
  expect(tops.toSorted((one, other) => one - other)).toEqual(tops);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => Math.round(clear().top + scrollY)).toBe(Math.round(tops.at(-2) ?? 0));
});

test('who scrolls away while nothing is read finds it in view', async () => {
  openGuide('ruler');
  scrollTo({ top: 900, behavior: 'instant' });
  await expect.poll(() => clear().top > 0 && clear().bottom < innerHeight).toBe(true);
});

test('it stays at its line when the text grows', async () => {
  const { engine, player } = openGuide('ruler');
  player.play();
  engine.start();
  engine.reach(offsetOf('plaine'));
  document.documentElement.style.fontSize = '300%';
  await expectAtLine(0, 'plaine');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test('it takes no tap and is nothing to a screen reader, and switched off it is gone', async () => {
  const { guide, article } = openGuide('mask-1');
  await expect.poll(() => clear().height).toBeGreaterThan(10);
  const { left, top } = boxOf(0, 'passeur');
  expect(article.contains(document.elementFromPoint(left + 2, top + 2))).toBe(true);
  expect(document.querySelector('reading-guide')?.ariaHidden).toBe('true');
  guide.show('none');
  expect(document.querySelector('reading-guide')).toBeNull();
});
