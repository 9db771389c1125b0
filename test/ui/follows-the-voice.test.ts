import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Paragraph } from '../../src/text/article.ts';
import { openPage } from './page.ts';

const LONG = Array.from({ length: 40 }, (_, index): Paragraph => ({
  kind: 'paragraph',
  text: `Voici le paragraphe ${index + 1}. Il pleut encore sur la place du marché.`,
}));

function isInView(index: number): boolean {
  const { top, bottom } =
    document.querySelectorAll('article > p')[index]?.getBoundingClientRect() ?? new DOMRect();
  return top >= 0 && bottom <= innerHeight - 180;
}

function readTo(index: number) {
  const opened = openPage(LONG);
  scrollTo({ top: 0, behavior: 'instant' });
  opened.player.playFrom({ paragraph: index, offset: 0 });
  return opened;
}

test('what is read is brought into view', async () => {
  readTo(20);
  await expect.poll(() => isInView(20)).toBe(true);
});

test('once the reader scrolls, the view stays where it is, and one button brings it back', async () => {
  const { player, follow } = readTo(20);
  await expect.poll(() => isInView(20)).toBe(true);
  dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
  scrollTo({ top: 0, behavior: 'instant' });
  player.step('sentence', 1);
  expect(follow.isFollowing).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Revenir à la lecture' }));
  await expect.poll(() => isInView(20)).toBe(true);
  expect(follow.isFollowing).toBe(true);
});

test.each([
  ['PageDown', 'body', false],
  [' ', 'body', false],
  ['ArrowDown', 'player-bar select', true],
  ['ArrowDown', 'player-bar .play', false],
  [' ', 'player-bar .play', true],
] as const)(
  'the key “%s” in %s ends the following only where it scrolls the page',
  (key, selector, follows) => {
    document.body.replaceChildren();
    const { follow } = readTo(20);
    const target = document.querySelector(selector);
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    expect(follow.isFollowing).toBe(follows);
  },
);

test('where keys move the focus out of the player, the view stays with it', async () => {
  document.body.replaceChildren();
  const { player, follow } = readTo(20);
  await expect.poll(() => isInView(20)).toBe(true);
  document.querySelector('article')?.insertAdjacentHTML('beforebegin', '<a href="#lecteur">Lecteur</a>');
  document.querySelector<HTMLElement>('.play')?.focus();
  await userEvent.keyboard('{Tab}');
  expect(follow.isFollowing).toBe(true);
  document.querySelector('a')?.focus();
  await expect.poll(() => scrollY).toBe(0);
  player.step('sentence', 1);
  expect(follow.isFollowing).toBe(false);
  expect(scrollY).toBe(0);
});

test('pressing Lire follows again', async () => {
  const { player, follow } = readTo(20);
  player.pause();
  dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
  expect(follow.isFollowing).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Lire' }));
  await expect.poll(() => follow.isFollowing).toBe(true);
});
