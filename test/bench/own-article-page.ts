import type { Browser } from 'playwright-core';
import type { SiteServer } from '../e2e/server.ts';
import { keepArticle, keepPlace } from '../e2e/stored.ts';
import type { Article } from '../../src/text/article.ts';
import { phone, store, type WorkerState } from './scenario.ts';
import { type Visit, visit } from './visit.ts';

/** An article of the reader's own, and where the reader is in it: a paragraph, by its index. */
export interface OwnArticle {
  readonly article: Article;
  readonly place: number;
  /** What is on the page once it is shown. */
  readonly words: string;
}

/** One measured visit to the page of an article of the reader's own, with no network. */
export async function visitOwn(
  browser: Browser,
  app: SiteServer,
  own: OwnArticle,
  state: WorkerState,
): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    await store(context, app.url, state, async (page) => {
      await keepArticle(page, own.article);
      await keepPlace(page, own.article, own.place);
    });
    await app.stop();
    return await visit(context, `${app.url}article/${own.article.id}/`, own.words, 1);
  } finally {
    await context.close();
    await app.start();
  }
}

/** One measured visit to a bare page that is there offline, in the same way. */
export async function visitBare(
  browser: Browser,
  bare: SiteServer,
  words: string,
  state: WorkerState,
): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    await store(context, bare.url, state);
    await bare.stop();
    return await visit(context, bare.url, words, 1);
  } finally {
    await context.close();
    await bare.start();
  }
}
