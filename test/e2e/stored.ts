import type { Page } from 'playwright-core';
import { DATABASE, MIGRATIONS } from '../../src/library/library-database.ts';
import { summaryOf } from '../../src/library/article-summary.ts';
import type { Article } from '../../src/text/article.ts';
import { SECTION } from '../../src/text/section.ts';
import { textHash } from '../../src/text/text-hash.ts';

/** Puts an article among the reader's own, as the app does, from a page of it. */
export async function keepArticle(page: Page, article: Article): Promise<void> {
  const { paragraphs } = article;
  const sections = Array.from({ length: Math.ceil(paragraphs.length / SECTION) }, (_, index) => ({
    paragraphs: paragraphs.slice(index * SECTION, (index + 1) * SECTION),
  }));
  const summary = summaryOf(article, Date.now());
  await page.evaluate(
    async ({ name, version, kept, bodies }) => {
      const request = indexedDB.open(name, version);
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore('summaries', { keyPath: 'id' });
        for (const store of ['bodies', 'list', 'changes', 'queue']) request.result.createObjectStore(store);
      });
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const writing = request.result.transaction(['summaries', 'bodies', 'changes'], 'readwrite');
      writing.objectStore('summaries').put(kept);
      writing.objectStore('changes').put(kept, kept.id);
      for (const [index, body] of bodies.entries()) writing.objectStore('bodies').put(body, [kept.id, index]);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      request.result.close();
    },
    { name: DATABASE, version: MIGRATIONS.length, kept: summary, bodies: sections },
  );
}

/** Puts the reader's place in an article at the beginning of a paragraph, by its index, from a page of the app. */
export function keepPlace(
  page: Page,
  { id, paragraphs }: Pick<Article, 'id' | 'paragraphs'>,
  paragraph: number,
): Promise<void> {
  const mark = { article: id, paragraph, offset: 0, hash: textHash(paragraphs[paragraph]?.text ?? '') };
  return page.evaluate((kept) => localStorage.setItem(`place:${kept.article}`, JSON.stringify(kept)), mark);
}
