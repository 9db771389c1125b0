import { expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';
import type { Article } from '../../../src/text/article.ts';

const LONG =
  'Depuis trois jours, la pluie tombe sans arrêt sur la ville, et les rues du marché se sont changées en ruisseaux. ' +
  'Les marchandes ont monté leurs étals sur des caisses, et les enfants vont à l’école pieds nus, leurs sandales à la main.';

function take(html: string, about?: { source?: string; title?: string }): Promise<Article> {
  return importArticle(new File([html], 'x.html', { type: 'text/html' }), about);
}

const page = (inside: string, head = ''): string => `<!doctype html><html lang="fr-FR"><head>
  <title>La pluie à Gao | Le Courrier du fleuve</title>
  <meta property="og:site_name" content="Le Courrier du fleuve">${head}</head><body>
  <header><nav><a href="/">Accueil</a><a href="/sport">Sport</a></nav></header>
  <div id="cookie-banner"><p>Nous utilisons des cookies pour améliorer votre visite.</p></div>
  <main><article><h1>La pluie à Gao</h1>${inside}</article></main>
  <footer><p>Tous droits réservés. Mentions légales.</p></footer></body></html>`;

test('a page gives its article: title, author, day and address, and nothing around it', async () => {
  const head = `<link rel="canonical" href="https://courrier.example/pluie">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"La pluie à Gao",
      "author":[{"@type":"Person","name":"Awa Maïga"}],"datePublished":"2026-06-01T08:00:00+00:00"}]}</script>`;
  const article = await take(
    page(
      `<p class="byline">Par Awa Maïga</p><p>Publié le 1er juin 2026 à 8h00</p>
       <figure><img src="/pluie.jpg"><figcaption>Le marché sous l’eau. © A. Maïga</figcaption></figure>
       <p>${LONG}</p><p>À lire aussi : <a href="/crue">La crue de 1994</a></p><p>Publicité</p><p>${LONG}</p>
       <h2>Le fleuve monte</h2><p>${LONG}</p><blockquote><p>On attend.</p></blockquote>
       <div class="share-buttons"><a href="#">Partager</a></div><p>Lire la suite</p>`,
      head,
    ),
  );
  const { id, ...rest } = article;
  expect(id).toMatch(/^la-pluie-a-gao-[a-z0-9]+$/);
  expect(rest).toEqual({
    title: 'La pluie à Gao',
    lang: 'fr-FR',
    author: 'Awa Maïga',
    published: '2026-06-01',
    source: 'https://courrier.example/pluie',
    paragraphs: [
      { kind: 'paragraph', text: LONG },
      { kind: 'paragraph', text: LONG },
      { kind: 'heading', text: 'Le fleuve monte', level: 2 },
      { kind: 'paragraph', text: LONG },
      { kind: 'quote', text: 'On attend.' },
    ],
  });
});

test('the lines that open an article are kept, wherever they stand', async () => {
  const opening = 'La saison des pluies a commencé avec deux semaines d’avance sur la boucle du Niger.';
  const head = `<meta name="description" content="${opening}">`;
  const html = page('', head).replace(
    '</h1>',
    `</h1></article><h2>${opening}</h2><article>${`<p>${LONG}</p>`.repeat(3)}`,
  );
  expect((await take(html)).paragraphs[0]).toEqual({ kind: 'paragraph', text: opening });
});

test('what asks to pay ends the article', async () => {
  const end =
    '<p>Cet article est réservé aux abonnés.</p><p>Il vous reste 80 % à lire.</p><p>Déjà abonné ? Entrez.</p>';
  const { paragraphs } = await take(page(`<p>${LONG}</p><p>${LONG}</p>${end}`));
  expect(paragraphs.map(({ text }) => text)).toEqual([LONG, LONG]);
});

/** The texts of an article that has this between its paragraphs. */
async function textsOf(inside: string): Promise<string[]> {
  const { paragraphs } = await take(page(`<p>${LONG}</p>${inside}<p>${LONG}</p><p>${LONG}</p>`));
  return paragraphs.map(({ text }) => text).filter((text) => text !== LONG);
}

const links = (...titles: string[]): string =>
  `<ul>${titles.map((title) => `<li><a href="/livre">${title}</a></li>`).join('')}</ul>`;

test('a list among the paragraphs keeps all of its items, those too that are links', async () => {
  const titles = ['Le fleuve', 'Les longues pluies de la saison dernière', 'Gao, la nuit'];
  expect(await textsOf(`<p>Trois romans :</p>${links(...titles)}`)).toEqual(['Trois romans :', ...titles]);
  const paragraphs = links(...titles)
    .replaceAll('<a', '<p><a')
    .replaceAll('</a>', '</a></p>');
  expect(await textsOf(paragraphs)).toEqual(titles);
  expect(
    await textsOf(
      '<ul><li>200 g de riz</li><li><a href="/mil">500 g de farine de mil complète</a></li></ul>',
    ),
  ).toEqual(['200 g de riz', '500 g de farine de mil complète']);
});

test('a list that leads to other articles goes', async () => {
  const titles = ['La crue du fleuve, jour après jour', 'Les longues pluies de la saison dernière'];
  expect(await textsOf(links(...titles))).toEqual([]);
  const announced = `<p>À lire aussi</p>${links('Gao, la nuit', ...titles)}`;
  expect((await textsOf(announced)).filter((text) => titles.includes(text))).toEqual([]);
  const { paragraphs } = await take(page(`<p>${LONG}</p><p>${LONG}</p>${links('Gao, la nuit', ...titles)}`));
  expect(paragraphs.filter(({ text }) => titles.includes(text))).toEqual([]);
});

test('the time that it takes to read a page goes, the time that it takes to cook stays', async () => {
  const { paragraphs } = await take(page(`<p>4 min</p><p>${LONG}</p><p>Lecture : 4 min</p><p>${LONG}</p>`));
  expect(paragraphs.map(({ text }) => text)).toEqual([LONG, LONG]);
  expect(
    await textsOf(
      '<h2>Temps de cuisson</h2><p>20 minutes.</p><ul><li>10 min</li><li>Cuire<br>5 minutes.</li></ul>',
    ),
  ).toEqual(['Temps de cuisson', '20 minutes.', '10 min', 'Cuire', '5 minutes.']);
});

test('pasted text keeps everything, with its structure', async () => {
  const { title, paragraphs } = await take(
    `<meta charset="utf-8"><h2>Le marché</h2><p>À lire aussi : le <b>riz</b>.</p><p>Un<br>deux<br>Trois.</p>
     <ol start="3"><li>Riz</li><li><p>Mil</p></li></ol><ul><li>Sel<ul><li>gros</li></ul></li></ul>
     <p lang="en">Rain again.</p><p>XIX<sup>e</sup> siècle, <q>oui</q>.</p>
     <table><tr><td>Riz</td><td>300 F</td></tr></table><div>Nu <div>dedans</div> après</div><pre><code>x = 1</code></pre>`,
  );
  expect(title).toBe('Le marché');
  expect(paragraphs).toEqual([
    { kind: 'paragraph', text: 'À lire aussi : le riz.' },
    { kind: 'paragraph', text: 'Un deux' },
    { kind: 'paragraph', text: 'Trois.' },
    { kind: 'list-item', text: '3. Riz' },
    { kind: 'list-item', text: '4. Mil' },
    { kind: 'list-item', text: 'Sel' },
    { kind: 'list-item', text: 'gros' },
    { kind: 'paragraph', text: 'Rain again.', lang: 'en' },
    { kind: 'paragraph', text: 'XIXe siècle, « oui ».' },
    { kind: 'paragraph', text: 'Riz, 300 F' },
    { kind: 'paragraph', text: 'Nu' },
    { kind: 'paragraph', text: 'dedans' },
    { kind: 'paragraph', text: 'après' },
  ]);
});

/** An item of a list, as Word copies it. */
const item = (mark: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
   style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
   </span></span></span><![endif]>${text}<o:p></o:p></p>`;

test('a list that is pasted from Word is a list: without its bullets, with its numbers', async () => {
  const { paragraphs } = await take(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=FR><!--StartFragment-->
     <p class=MsoNormal>Il faut&nbsp;:<o:p></o:p></p>${item('·', 'du riz')}${item('o', 'du mil')}${item('1.', 'Laver')}
     ${item('b)', 'Cuire')}<p class=MsoListParagraph>À feu doux.</p>
     <h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Manger</h2>
     <p class=MsoNormal>C’est bon.</p><!--EndFragment--></body></html>`,
  );
  expect(paragraphs).toEqual([
    { kind: 'paragraph', text: 'Il faut\u00a0:' },
    { kind: 'list-item', text: 'du riz' },
    { kind: 'list-item', text: 'du mil' },
    { kind: 'list-item', text: '1. Laver' },
    { kind: 'list-item', text: 'b) Cuire' },
    { kind: 'paragraph', text: 'À feu doux.' },
    { kind: 'heading', text: '2. Manger', level: 2 },
    { kind: 'paragraph', text: 'C’est bon.' },
  ]);
});

test('what is pasted from Wikipedia has neither its calls of notes nor its links to change it', async () => {
  const { title, paragraphs } = await take(
    `<div class="mw-heading"><h2 id="Crues">Crues</h2><span class="mw-editsection"><span>[</span><a href="#">modifier</a>
     | <a href="#">modifier le code</a><span>]</span></span></div><p>Le fleuve monte<sup class="reference"><a
     href="#n1"><span>[</span>1<span>]</span></a></sup> au XIX<sup>e</sup> siècle.</p><p>Il couvre 3 km<sup>2</sup>.</p>`,
  );
  expect(title).toBe('Crues');
  expect(paragraphs.map(({ text }) => text)).toEqual(['Le fleuve monte au XIXe siècle.', 'Il couvre 3 km2.']);
});

test('a page that declares another language than it is written in is read in its own', async () => {
  const html = page(`<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`).replace('lang="fr-FR"', 'lang="en"');
  expect((await take(html)).lang).toBe('fr');
});

const HOSTILE = `<p>${LONG}</p><img src="https://mauvais.example/i.png" onerror="globalThis.called = true">
  <script>globalThis.called = true</script><svg onload="globalThis.called = true"><a href="javascript:called=true">la</a></svg>
  <iframe srcdoc="<script>parent.called = true</script>"></iframe><link rel="stylesheet" href="https://mauvais.example/s.css">
  <video autoplay src="https://mauvais.example/v.mp4"></video><style>@import 'https://mauvais.example/i.css'</style>
  <math><mtext><table><mglyph><style><img src=x onerror="called=true"></style></mglyph></table></mtext></math>`;

async function expectHarmless(html: string): Promise<void> {
  const before = performance.getEntriesByType('resource').length;
  const { paragraphs } = await take(html);
  expect(paragraphs[0]).toEqual({ kind: 'paragraph', text: LONG });
  expect(JSON.stringify(paragraphs)).not.toMatch(/onerror|javascript:|called/);
  expect('called' in globalThis).toBe(false);
  const asked = performance.getEntriesByType('resource').slice(before);
  expect(asked.filter(({ name }) => name.includes('mauvais'))).toEqual([]);
}

test('nothing in a hostile page is run, fetched or kept', async () => {
  await expectHarmless(page(HOSTILE));
  await expectHarmless(HOSTILE);
});

test('nor is it where the browser has no sanitiser of its own', async () => {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    await expectHarmless(page(HOSTILE));
    await expectHarmless(HOSTILE);
  } finally {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  }
});

test('a capsule gives the article that it carries, and nothing else of it', async () => {
  const carried = {
    id: 'mali-kidal',
    title: 'La pluie',
    lang: 'fr',
    paragraphs: [{ kind: 'paragraph', text: 'Il pleut.' }],
  };
  const data = JSON.stringify({ ...carried, extra: '<script>' }).replaceAll('<', '\\u003c');
  const article = await take(
    page(`<p>${LONG}</p><script type="application/json" id="capsule">${data}</script>`),
  );
  expect(article).toEqual({ ...carried, id: expect.stringMatching(/^la-pluie-/) });
});

test('a feed is read as its items', async () => {
  const feed = `<?xml version="1.0"?><rss><channel><title>Le fleuve</title><link>https://a.example</link>
    <item><title>Lundi</title><description>&lt;p&gt;Il &lt;b&gt;pleut&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>`;
  const article = await importArticle(new File([feed], 'fleuve.xml', { type: 'text/xml' }));
  expect(article).toMatchObject({
    title: 'Le fleuve',
    paragraphs: [
      { kind: 'heading', text: 'Lundi', level: 2 },
      { kind: 'paragraph', text: 'Il pleut.' },
    ],
  });
});

test.each([
  ['an empty page', '<!doctype html><title>Rien</title><body></body>'],
  ['a page of pictures', '<html><body><img src="data:,"><img src="data:,"></body></html>'],
  ['a page of scripts', '<html><script>let a = 1;</script></html>'],
])('%s is refused in a sentence', async (_, html) => {
  await expect(take(html)).rejects.toThrow('Il n’y a rien à lire dans cette page. Essayez-en une autre.');
});

test('the page answers while a text of 600,000 words is read', async () => {
  const text = `${LONG}\n\n`.repeat(15_000);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const { paragraphs } = await importArticle(new File([text], 'long.txt'));
  clearInterval(timer);
  expect(paragraphs).toHaveLength(15_000);
  expect(turns).toBeGreaterThan(0);
});
