import { afterEach, expect, test } from 'vitest';
import { articleHtml } from '../../../src/page/article-html.ts';
import { withSentences } from '../../../src/text/sentences.ts';
import { NextPage } from '../../../src/ui/queue/next-page.ts';
import { focusedName } from '../focus.ts';
import { openPage } from '../page.ts';

const WIND = {
  id: 'vent',
  title: 'Le vent',
  lang: 'fr',
  paragraphs: [{ kind: 'paragraph', text: 'Il souffle.' } as const].map(withSentences),
};

afterEach(() => document.body.replaceChildren());

function openNext(): { view: HTMLElementTagNameMap['article-view']; next: NextPage } {
  openPage([{ kind: 'paragraph', text: 'Il pleut.' }]);
  const view = document.querySelector('article-view');
  if (!view) throw new Error('The page has no article');
  view.insertAdjacentHTML('afterend', '<div class="others"><a href="#vent">Le vent</a></div>');
  const main = `${articleHtml(WIND)}<div class="others"><a href="./">La pluie</a></div>`;
  const body = { address: 'article/vent/', title: WIND.title, description: '', main, paragraphs: 1 };
  return { view, next: new NextPage(body, 'https://app.example/') };
}

test.each(['.others a', 'article h1'])('what had the focus in %s leaves it to the new title', (selector) => {
  const { view, next } = openNext();
  const focused = document.querySelector<HTMLElement>(selector);
  if (focused?.matches('h1')) focused.tabIndex = -1;
  focused?.focus();
  expect(document.activeElement).toBe(focused);
  next.show(view);
  expect(focusedName()).toBe('Le vent');
  expect(document.querySelector('.others a')?.getAttribute('href')).toBe('https://app.example/');
});

test('the player keeps the focus', () => {
  const { view, next } = openNext();
  document.querySelector<HTMLElement>('.play')?.focus();
  next.show(view);
  expect(document.activeElement?.matches('.play')).toBe(true);
});
