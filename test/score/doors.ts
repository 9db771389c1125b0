import { capsuleOf } from '../../src/capsule/capsule.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { articleHtml } from '../../src/page/article-html.ts';
import type { Article } from '../../src/text/article.ts';
import { givenIn } from '../../src/ui/add/given-in.ts';
import { type Given, givenFile } from '../../src/ui/add/given.ts';
import { receivePage } from '../../src/ui/add/receive-page.ts';

export { importArticle };

declare global {
  interface Window {
    /** What the stranger's page hands over. */
    handedOver?: string;
  }
}

/** Where the page of a stranger is, beside the importer. */
export const STRANGER = '/stranger';

/** A stranger's page, as the bookmarklet « Écouter » answers in it. */
export const strangerHtml = `<!doctype html><script>
addEventListener('message', ({ data, source }) =>
  source.postMessage({ nonce: data.nonce, html: window.handedOver, address: location.href }, '*'));
</script>`;

/** The doors that are not files, each with what comes in through it where somebody hands in a text like this. */
export const doors: Readonly<Record<string, (text: string) => Promise<readonly Given[]>>> = {
  'pasted, rich': async (text) => pasted('text/html', text),
  'pasted, plain': async (text) => pasted('text/plain', text),
  'bookmarklet, a page': (text) =>
    handedOver(`<!doctype html><title>Page</title><article><p>Un.</p>${text}</article>`),
  'bookmarklet, as it is': handedOver,
  'capsule, in the texts': async (text) => [givenFile(await capsuleWith(text))],
  'capsule, as its data': async (text) => [givenFile(await capsuleWithData(text))],
};

/** The pages of the articles that come through a door. What is refused makes none. */
export async function pagesThrough(door: string, texts: readonly string[]): Promise<string[]> {
  const pages: string[] = [];
  for (const text of texts)
    for (const { file, source } of (await doors[door]?.(text)) ?? []) {
      const article = await importArticle(file, source === undefined ? {} : { source }).catch(
        () => undefined,
      );
      if (article) pages.push(articleHtml(article));
    }
  return pages;
}

/** A capsule whose every text is this one. */
export function capsuleWith(text: string): Promise<File> {
  const article: Article = {
    id: 'capsule',
    title: text.slice(0, 2000),
    lang: 'fr',
    author: text.slice(0, 2000),
    source: text.slice(0, 2000),
    paragraphs: (['paragraph', 'heading', 'quote', 'list-item'] as const).map((kind) => ({ kind, text })),
  };
  return capsuleOf(article, 'https://app.example/', 'capsule.html');
}

async function capsuleWithData(data: string): Promise<File> {
  const html = await (await capsuleWith('Un.')).text();
  const [start = '', , end = ''] = html.split(/(?<=id="capsule">)(.*)(?=<\/script>\n<script>)/s);
  return new File([start, data, end], 'capsule.html', { type: 'text/html' });
}

function pasted(type: string, text: string): readonly Given[] {
  const data = new DataTransfer();
  data.setData(type, text);
  return givenIn(data).given;
}

async function handedOver(html: string): Promise<readonly Given[]> {
  const { contentWindow } = await stranger();
  if (contentWindow) contentWindow.handedOver = html;
  const page = await receivePage(String(Math.random()), contentWindow);
  if (!page) throw new Error('The stranger did not answer');
  return [page];
}

async function stranger(): Promise<HTMLIFrameElement> {
  const open = document.querySelector('iframe');
  if (open) return open;
  const frame = document.createElement('iframe');
  frame.src = STRANGER;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.documentElement.append(frame);
  });
  return frame;
}
