import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { swipeOf } from '../../src/ui/swipe.ts';
import { SwipeSteps } from '../../src/ui/swipe-steps.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

const from = (x: number) => ({ x, y: 600 });

test.for([
  ['a short way to the left: the next sentence', 200, 120, { unit: 'sentence', direction: 1 }],
  ['a short way to the right: the sentence before', 120, 200, { unit: 'sentence', direction: -1 }],
  ['over half the width: the next paragraph', 320, 100, { unit: 'paragraph', direction: 1 }],
  ['over half the width to the right: the paragraph before', 40, 260, { unit: 'paragraph', direction: -1 }],
  ['a finger that trembles: nothing', 200, 180, undefined],
  ['from the edge of the screen: the system’s', 10, 200, undefined],
] as const)('%s', ([, start, end, expected]) => {
  expect(swipeOf(from(start), { x: end, y: 610 }, 360)).toEqual(expected);
});

test('a finger that goes rather up or down scrolls', () => {
  expect(swipeOf(from(200), { x: 120, y: 500 }, 360)).toBeUndefined();
});

afterEach(() => document.body.replaceChildren());

function openWithSwipes() {
  const opened = openPage(RAIN);
  const area = document.querySelector('player-bar') ?? document.body;
  const swipes = new SwipeSteps();
  document.querySelector('.dock')?.prepend(swipes);
  swipes.attach(area, opened.player, opened.follow);
  const send = (type: string, x: number, pointerType = 'touch') =>
    area.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: 600, pointerType, isPrimary: true, bubbles: true }),
    );
  return { ...opened, send };
}

test('what the finger will do is shown while it moves, and done when it is lifted', async () => {
  const { engine, player, send } = openWithSwipes();
  player.play();
  send('pointerdown', 300);
  send('pointermove', 220);
  await expect.element(page.getByText('Phrase suivante')).toBeVisible();
  send('pointermove', 100);
  await expect.element(page.getByText('Paragraphe suivant')).toBeVisible();
  expect(engine.saying).toBe('Il pleut.');
  send('pointerup', 100);
  expect(engine.saying).toBe('Le bus arrive enfin.');
  await expect.element(page.getByText('Paragraphe suivant')).not.toBeInTheDocument();
});

test('a finger that comes back, one that the system takes over, and a mouse do nothing', () => {
  const { engine, player, send } = openWithSwipes();
  player.play();
  send('pointerdown', 300);
  send('pointermove', 200);
  send('pointermove', 290);
  send('pointerup', 290);
  send('pointerdown', 300);
  send('pointermove', 200);
  send('pointercancel', 200);
  send('pointerup', 200);
  send('pointerdown', 300, 'mouse');
  send('pointermove', 100, 'mouse');
  send('pointerup', 100, 'mouse');
  expect(engine.saying).toBe('Il pleut.');
});
