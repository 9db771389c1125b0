import { expect, test } from 'vitest';
import { RAIN } from '../fakes/rain.ts';
import { litSentence, openPage } from './page.ts';

function markedParagraph(): string | undefined {
  return document.querySelector('[data-reading]')?.textContent ?? undefined;
}

test('nothing is marked before the reader starts', () => {
  openPage(RAIN);
  expect(markedParagraph()).toBeUndefined();
  expect(litSentence()).toBe('');
});

test('the paragraph is marked and its sentence lit, over the untouched text', () => {
  const { engine, player } = openPage(RAIN);
  player.play();
  engine.say();
  engine.start();
  expect(markedParagraph()).toBe(RAIN[0]?.text);
  expect(litSentence()).toBe('La rue est vide.');
  engine.end();
  engine.say();
  engine.start();
  expect(markedParagraph()).toBe(RAIN[1]?.text);
  expect(document.querySelectorAll('[data-reading]')).toHaveLength(1);
  expect(
    [...document.querySelectorAll('article > p')].every(({ childNodes }) => childNodes.length === 1),
  ).toBe(true);
});

test('Arrêter takes the marks away', () => {
  const { player } = openPage(RAIN);
  player.play();
  player.stop();
  expect(markedParagraph()).toBeUndefined();
  expect(litSentence()).toBe('');
});
