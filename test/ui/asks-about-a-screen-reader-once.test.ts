import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { askOnce } from '../../src/ui/ask-once.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

function openPlayer() {
  const opened = openPage(RAIN);
  const asked: string[] = [];
  listen(opened, asked);
  return { ...opened, asked };
}

function listen({ player }: Pick<ReturnType<typeof openPage>, 'player'>, asked: string[]): void {
  const dock = document.querySelector('.dock');
  if (!dock) throw new Error('The page has no player');
  askOnce(
    dock,
    () => localStorage,
    () => player.snapshot.isReading,
    async (answered) => {
      asked.push('asked');
      answered();
    },
  );
}

const play = () => document.querySelector<HTMLElement>('.play') ?? document.body;

test('who uses a finger or a mouse is never asked', async () => {
  const { asked, player } = openPlayer();
  await userEvent.click(page.getByRole('button', { name: 'Lire' }));
  await userEvent.click(page.getByRole('button', { name: 'Pause' }));
  expect(player.snapshot.isReading).toBe(false);
  expect(asked).toEqual([]);
});

test('who comes to the player by keys is asked, and once there is an answer never again', async () => {
  const opened = openPlayer();
  const { asked } = opened;
  await userEvent.keyboard('{Tab}');
  play().focus();
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => asked).toEqual(['asked']);
  await userEvent.keyboard('{Tab}');
  listen(opened, asked);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(asked).toEqual(['asked']);
});

test('while the voice reads nobody is asked, but after it was paused', async () => {
  const { asked, player } = openPlayer();
  player.play();
  play().focus();
  await userEvent.keyboard('{Tab}');
  expect(asked).toEqual([]);
  play().focus();
  await userEvent.keyboard('{Enter}');
  expect(player.snapshot.isReading).toBe(false);
  await expect.poll(() => asked).toEqual(['asked']);
});
