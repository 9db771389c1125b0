import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DimScreen } from '../../src/ui/dim-screen.ts';
import { dimWhileReading } from '../../src/ui/dim-while-reading.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

/** A page whose screen a test darkens and lights again. */
function openWithScreen() {
  const opened = openPage(RAIN);
  const touched = new EventTarget();
  const screen = { isDark: () => isDark, dim: vi.fn<() => void>(() => void (isDark = true)) };
  let isDark = false;
  opened.settings.change({ dims: true });
  dimWhileReading(opened.player, opened.settings, touched, screen);
  const touch = () => touched.dispatchEvent(new Event('pointerdown'));
  const leave = () => void (isDark = false);
  return { ...opened, screen, touch, leave };
}

/** A page under a black screen, being read. */
async function openInTheDark() {
  const opened = openPage(RAIN);
  opened.player.play();
  const screen = new DimScreen();
  screen.player = opened.player;
  document.body.append(screen);
  await screen.open();
  return { ...opened, screen };
}

describe('while the voice reads and nobody touches the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the screen goes black after ten seconds', () => {
    const { player, screen } = openWithScreen();
    player.play();
    vi.advanceTimersByTime(9_900);
    expect(screen.dim).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(screen.dim).toHaveBeenCalledOnce();
  });

  test('each touch begins the wait again', () => {
    const { player, screen, touch } = openWithScreen();
    player.play();
    vi.advanceTimersByTime(9_000);
    touch();
    vi.advanceTimersByTime(9_000);
    expect(screen.dim).not.toHaveBeenCalled();
  });

  test('who goes back to the text is left to it until the next Lire', () => {
    const { player, engine, screen, touch, leave } = openWithScreen();
    player.play();
    engine.start();
    vi.advanceTimersByTime(10_000);
    player.pause();
    player.play();
    engine.start();
    leave();
    touch();
    vi.advanceTimersByTime(60_000);
    expect(screen.dim).toHaveBeenCalledOnce();
    player.pause();
    player.play();
    engine.start();
    vi.advanceTimersByTime(10_000);
    expect(screen.dim).toHaveBeenCalledTimes(2);
  });

  test('it never does in a pause, nor for a reader who does not want it', () => {
    const { player, settings, screen } = openWithScreen();
    player.play();
    player.pause();
    vi.advanceTimersByTime(60_000);
    settings.change({ dims: false });
    player.play();
    vi.advanceTimersByTime(60_000);
    expect(screen.dim).not.toHaveBeenCalled();
  });
});

describe('on the black screen', () => {
  const dialog = page.getByRole('dialog', { name: 'Écran noir' });
  const button = (name: string) => dialog.getByRole('button', { name });

  test('one large button, which has the focus, pauses and reads on', async () => {
    const { player, engine } = await openInTheDark();
    const { height } = button('Pause').element().getBoundingClientRect();
    expect(height).toBeGreaterThan(innerHeight / 2);
    await userEvent.keyboard('{Enter}');
    expect(player.snapshot.status).toBe('paused');
    await userEvent.click(button('Lire'));
    expect(engine.saying).toBe('Il pleut.');
  });

  test.for(['button', 'Escape'])('by %s the text comes back, and the voice reads on', async (way) => {
    const { player, screen } = await openInTheDark();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && player.pause(), { once: true });
    if (way === 'button') await userEvent.click(button('Revenir au texte'));
    else await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.isOpen).toBe(false);
    expect(player.snapshot.isReading).toBe(true);
  });

  test.for([
    ['the article ends', 'done'],
    ['the voice gives up', 'failed'],
    ['the browser wants a tap', 'not-allowed'],
  ] as const)('when %s the text comes back, with what there is to say', async ([, outcome]) => {
    const { player, engine, screen } = await openInTheDark();
    player.step('paragraph', 1);
    engine.end();
    // What fails is tried again before the voice gives up.
    while (player.snapshot.isReading) engine.end(outcome);
    await expect.poll(() => screen.isOpen).toBe(false);
  });

  test('a pause at the end of a sentence leaves the screen black', async () => {
    const { player, screen } = await openInTheDark();
    player.pause();
    await expect.element(button('Lire')).toBeVisible();
    expect(screen.isOpen).toBe(true);
  });

  test('it is wholly black, and covers the page to its edges', async () => {
    await openInTheDark();
    const { backgroundColor } = getComputedStyle(dialog.element());
    expect(backgroundColor).toBe('rgb(0, 0, 0)');
    const { top, left, width, height } = dialog.element().getBoundingClientRect();
    expect([top, left, width, height]).toEqual([0, 0, innerWidth, innerHeight]);
  });
});
