import { ROOT } from './app-root.ts';
import { bodyOf } from './body-of.ts';
import { capsuleOf } from './capsule/capsule.ts';
import { plainText } from './capsule/plain-text.ts';
import { readArticle } from './library/stored-article.ts';
import type { Article } from './text/article.ts';
import { fileName } from './text/file-name.ts';
import { articleInPage } from './ui/article-in-page.ts';
import { type Shareable, ShareDialog } from './ui/share/share-dialog.ts';

let dialog: ShareDialog | undefined;

/** Offers to share an article, of the reader's own or shipped with the app; says so where it is nowhere to be found. */
export async function shareArticle(id: string): Promise<void> {
  const what = await shareable(id).catch(() => undefined);
  if (!dialog) {
    dialog = new ShareDialog();
    document.body.append(dialog);
  }
  await dialog.show(what);
}

async function shareable(id: string): Promise<Shareable> {
  const article = (await readArticle(id)) ?? (await shippedArticle(id));
  const { title, lang } = article;
  const capsule = await capsuleOf(article, ROOT.href, fileName(title, 'html'));
  return { title, lang, capsule, text: plainText(article) };
}

/** An article shipped with the app, as its page has it. */
async function shippedArticle(id: string): Promise<Article> {
  const main = (await bodyOf(id))?.main ?? '';
  const element = new DOMParser().parseFromString(main, 'text/html').querySelector('article');
  if (!element) throw new Error(`There is no article ${id}`);
  return articleInPage(element);
}
