import { afterEach, beforeEach, expect, test } from 'vitest';
import { LetterAids } from '../../../src/ui/reading/letter-aids.ts';
import { openPage } from '../page.ts';

const paragraphs = [
  { kind: 'paragraph' as const, text: 'Le petit canard part.' },
  { kind: 'list-item' as const, text: 'Un bateau bleu.' },
  ...Array.from({ length: 200 }, () => ({ kind: 'paragraph' as const, text: 'Une école au bord de l’eau.' })),
  { kind: 'paragraph' as const, text: 'Dernier mot.' },
];

const marked = (name: string) => Array.from(CSS.highlights.get(name) ?? [], textOf);

beforeEach(() => scrollTo(0, 0));
afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

function openAids(): LetterAids {
  openPage(paragraphs);
  const article = document.querySelector('article');
  if (!article) throw new Error('The page has no article');
  return new LetterAids(article);
}

test('every other syllable is set apart, and the letters that are not heard, over the untouched text', async () => {
  const aids = openAids();
  const before = document.querySelector('article')?.innerHTML;
  aids.show({ syllables: true, silent: true });
  await expect.poll(() => marked('syllable')).toEqual(expect.arrayContaining(['tit', 'nard', 'teau']));
  await expect.poll(() => marked('silent').slice(0, 3)).toEqual(['t', 'd', 't']);
  expect(document.querySelector('article')?.innerHTML).toBe(before);
});

test('only what is near the view is worked on, wherever the reader goes', async () => {
  openAids().show({ syllables: true, silent: false });
  await expect.poll(() => marked('syllable')).toContain('nard');
  expect(marked('syllable')).not.toContain('nier');
  document.querySelector('article')?.lastElementChild?.scrollIntoView({ behavior: 'instant' });
  await expect.poll(() => marked('syllable')).toContain('nier');
  await expect.poll(() => marked('syllable')).not.toContain('nard');
});

test('what is switched off is gone at once', async () => {
  const aids = openAids();
  aids.show({ syllables: true, silent: true });
  await expect.poll(() => marked('silent')).toContain('d');
  aids.show({ syllables: true, silent: false });
  expect(marked('silent')).toEqual([]);
  await expect.poll(() => marked('syllable')).toContain('nard');
  aids.show({ syllables: false, silent: false });
  expect(marked('syllable')).toEqual([]);
});

function textOf({ startContainer, startOffset, endOffset }: AbstractRange): string {
  return (startContainer.textContent ?? '').slice(startOffset, endOffset);
}
