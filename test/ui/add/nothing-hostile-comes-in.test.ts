import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { capsuleOf } from '../../../src/capsule/capsule.ts';
import { importArticle } from '../../../src/import/import-article.ts';
import { articleHtml } from '../../../src/page/article-html.ts';
import { readArticle } from '../../../src/library/stored-article.ts';
import { givenIn } from '../../../src/ui/add/given-in.ts';
import { type Given, givenFile, givenText } from '../../../src/ui/add/given.ts';
import { receivePage } from '../../../src/ui/add/receive-page.ts';
import { openAdd } from './add-page.ts';
import { hostileTexts } from './hostile-texts.ts';

const attacked = vi.fn<() => void>();

beforeEach(() => {
  attacked.mockReset();
  Object.assign(globalThis, { attacked });
  performance.clearResourceTimings();
});
afterEach(() => Reflect.deleteProperty(globalThis, 'attacked'));

/** What comes in through each door where somebody hands in a hostile text. */
const DOORS: Readonly<Record<string, (text: string) => Promise<readonly Given[]>>> = {
  'pasted as rich text': async (text) => pasted('text/html', `<h1>La pluie</h1><p>Il pleut.</p>${text}`),
  'pasted as plain text': async (text) => pasted('text/plain', `La pluie\n\nIl pleut.\n\n${text}`),
  'in a page': async (text) => [
    givenText(
      `<!doctype html><title>La pluie</title><article><p>Il pleut.</p>${text}</article>`,
      'text/html',
    ),
  ],
  'in a file of Markdown': async (text) => [
    givenFile(new File([`# La pluie\n\nIl pleut.\n\n${text}`], 'a.md')),
  ],
  'in a text': async (text) => [givenFile(new File([`La pluie\n\nIl pleut.\n\n${text}`], 'a.txt'))],
  'as the name of a file': async (text) => [givenFile(new File(['Il pleut.'], `${text}.txt`))],
  'handed over by the bookmarklet': async (text) =>
    handedOver(`<!doctype html><title>La pluie ${text}</title><article><p>Il pleut.</p>${text}</article>`),
  'in the texts of a capsule': async (text) => [givenFile(await capsule(text))],
  'in place of a capsule’s data': async (text) => [
    givenFile(
      new File(
        [
          (await (await capsule('Il pleut.')).text()).replace(
            /(?<=id="capsule">)[^\n]*(?=<\/script>)/,
            () => text,
          ),
        ],
        'a.html',
      ),
    ),
  ],
};

test.for(Object.keys(DOORS))('nothing is run, fetched or kept of a hostile text %s', async (door) => {
  const { library, intake, screen } = await openAdd({
    read: ({ file, source }) => importArticle(file, source === undefined ? {} : { source }),
  });
  for (const text of hostileTexts) {
    intake.clear();
    intake.take((await DOORS[door]?.(text)) ?? []);
    await vi.waitUntil(() => !intake.isReading, 30_000);
    await screen.updateComplete;
    const [item] = intake.items;
    expect({ text, status: item?.status, harm: harmIn(screen) }).toEqual({ text, status: 'read', harm: [] });
    if (item) await intake.keep(item);
    await screen.updateComplete;
    expect({ text, harm: harmIn(screen) }).toEqual({ text, harm: [] });
  }
  const ids = library.snapshot.articles.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const article = await readArticle(id);
    if (!article) throw new Error(`${id} is not there`);
    const page = document.createElement('main');
    page.innerHTML = articleHtml(article);
    document.body.append(page);
    expect(harmIn(page)).toEqual([]);
    page.remove();
  }
  expect(attacked).not.toHaveBeenCalled();
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(asked.filter((name) => name.includes('mauvais.example'))).toEqual([]);
});

test('what these tests look for is seen where it is', () => {
  const page = document.createElement('main');
  page.innerHTML = '<a href="javascript:void 0" onclick="void 0">x</a><iframe></iframe>';
  expect(harmIn(page)).toEqual(['href=javascript:void 0', 'onclick=void 0', 'iframe']);
});

/** Elements and attributes that could do something, in shadow trees too. */
function harmIn(root: ParentNode): string[] {
  const harm: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (/^(script|iframe|object|embed|base|link|meta|img|video|template)$/.test(element.localName))
      harm.push(element.localName);
    for (const { name, value } of element.attributes)
      if (/^on|^(srcdoc|formaction)$/.test(name) || /^\s*(javascript|data):/i.test(value))
        harm.push(`${name}=${value}`);
    if (element.shadowRoot) harm.push(...harmIn(element.shadowRoot));
  }
  return harm;
}

function pasted(type: string, text: string): readonly Given[] {
  const data = new DataTransfer();
  data.setData(type, text);
  return givenIn(data).given;
}

/** As a page hands itself over that belongs to a stranger. */
async function handedOver(html: string): Promise<readonly Given[]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script>addEventListener('message', ({ data, source }) =>
    source.postMessage({ nonce: data.nonce, html: window.html, address: 'https://courrier.example/' }, '*'));</script>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.documentElement.append(frame);
  });
  Object.assign(frame.contentWindow ?? {}, { html });
  const page = await receivePage('7', frame.contentWindow);
  frame.remove();
  return page ? [page] : [];
}

function capsule(text: string): Promise<File> {
  const about = { id: 'pluie', title: text, lang: 'fr', author: text, source: text };
  const paragraphs = ['Il pleut.', text].map((each) => ({ kind: 'paragraph', text: each }) as const);
  return capsuleOf({ ...about, paragraphs }, 'https://app.example/', 'pluie.html');
}
