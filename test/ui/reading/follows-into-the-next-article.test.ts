import { afterEach, expect, test } from 'vitest';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import { articleHtml } from '../../../src/page/article-html.ts';
import { followAids } from '../../../src/ui/reading/follow-aids.ts';
import { prose } from '../../fakes/prose.ts';
import { openPage } from '../page.ts';

const FIRST = prose('Le petit canard part. Il revient.');
const SECOND = prose('Un lapin mange. Il dort.', 'Le cheval passe.');

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

const marked = () => Array.from(CSS.highlights.get('syllable') ?? [], textOf);

test('the syllables, the ruler and the paragraph that is shown alone go along with the reading', async () => {
  const opened = openPage(FIRST);
  const view = document.querySelector('article-view');
  if (!view) throw new Error('The page has no view');
  const store = new ReadingStore(() => localStorage);
  store.change({ syllables: true, guide: 'ruler', view: 'paragraph' });
  followAids(view, store, opened);
  opened.player.play();
  await expect.poll(marked).toContain('nard');
  const next = { id: 'lapin', title: 'Le lapin', lang: 'fr', paragraphs: SECOND };
  view.querySelector('article')?.remove();
  view.insertAdjacentHTML('afterbegin', articleHtml(next));
  view.open(next);
  opened.player.play();
  await expect.poll(marked).toEqual(expect.arrayContaining(['pin']));
  expect(marked()).not.toContain('nard');
  expect(document.querySelectorAll('reading-guide')).toHaveLength(1);
  await expect.poll(guideIsAtFirstLine).toBe(true);
  opened.player.step('paragraph', 1);
  await expect.poll(() => marked().includes('val')).toBe(true);
});

function guideIsAtFirstLine(): boolean {
  const guide = document.querySelector('reading-guide');
  const top =
    parseFloat(guide?.style.getPropertyValue('--top') ?? '') + (guide?.getBoundingClientRect().top ?? 0);
  const line = document.querySelector('article > p')?.getBoundingClientRect();
  return line !== undefined && top >= line.top && top < line.bottom;
}

function textOf({ startContainer, startOffset, endOffset }: AbstractRange): string {
  return (startContainer.textContent ?? '').slice(startOffset, endOffset);
}
