import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { validArticle } from '../../src/text/valid-article.ts';

const bytes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function file(content: string | readonly number[], name = 'Un marché à Ségou.txt', type = ''): File {
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type });
}

async function paragraphsIn(content: string | readonly number[], name?: string): Promise<string[]> {
  return (await importArticle(file(content, name))).paragraphs.map(({ text }) => text);
}

test('blank lines part paragraphs, and the first line that ends with no stop is the title', async () => {
  const text = 'Le marché de Ségou\n\nLe lundi, on y vend du riz.\nEt du mil.\n\nLe mardi, plus rien.\n';
  const article = await importArticle(file(text));
  expect(article).toEqual({
    id: expect.stringMatching(/^le-marche-de-segou-[a-z0-9]+$/),
    title: 'Le marché de Ségou',
    lang: 'fr',
    paragraphs: ['Le lundi, on y vend du riz.', 'Et du mil.', 'Le mardi, plus rien.'].map((each) => ({
      kind: 'paragraph',
      text: each,
    })),
  });
});

test('a text that has no title is called after its file, and else by its first words', async () => {
  const text = 'Le lundi, on y vend du riz.\n\nLe mardi, plus rien.';
  expect((await importArticle(file(text))).title).toBe('Un marché à Ségou');
  expect((await importArticle(file(text, 'document (3).txt'))).title).toBe('Le lundi, on y vend du riz.');
  expect((await importArticle(file(text), { title: 'Lundi', source: 'Ma tante' })).title).toBe('Lundi');
});

test('a title that is too long to be kept is cut, and none of it is lost', async () => {
  const heading = `La pluie ${'tombe encore et '.repeat(200)}encore`;
  const article = await importArticle(file('Il neige.'), { title: heading });
  expect(article.title).toMatch(/^La pluie .{200,300}…$/);
  expect(article.paragraphs.map(({ text }) => text)).toEqual([heading, 'Il neige.']);
  expect(validArticle(article)).toBeDefined();
});

test('what is only its title is read all the same', async () => {
  const { title, paragraphs } = await importArticle(file('Il pleut.'), { title: 'Il pleut.' });
  expect([title, paragraphs]).toEqual(['Il pleut.', [{ kind: 'paragraph', text: 'Il pleut.' }]]);
});

test('a text that is plainly in another language is in that language', async () => {
  const english =
    'The river rises, and the fishermen have left it. This is what they had to do for the boats. It was not in vain.';
  expect((await importArticle(file(english))).lang).toBe('en');
  expect((await importArticle(file('Il pleut sur le fleuve.'))).lang).toBe('fr');
});

test('the same text has the same id, and another text has another', async () => {
  const [one, again, other] = await Promise.all(
    ['Il pleut.', 'Il pleut.', 'Il neige.'].map((text) => importArticle(file(text))),
  );
  expect(again?.id).toBe(one?.id);
  expect(other?.id).not.toBe(one?.id);
});

test('what cannot be seen goes', async () => {
  expect(await paragraphsIn('Un mar\u00adché\u200b au\ufeff bord\u202e du fleuve.\u0007')).toEqual([
    'Un marché au bord du fleuve.',
  ]);
});

test('wrapped lines are joined, with their hyphens where these belong to the word', async () => {
  const text = `Le fleuve monte depuis trois jours, et les pêcheurs ont tiré leurs piro-
gues sur la berge. Peut-être la crue viendra-t-elle avant la fin du mois ; peut-
être ne viendra-t-elle pas. Personne, au village, ne saurait le dire avec certi-
tude.

— Il faut attendre, dit le vieux. Quand les oiseaux partent vers le nord, on le
sait bien : l'eau n'est plus loin.
— Et s'ils ne partent pas ? demanda l'enfant, qui regardait le ciel au-dessus de
la rive.
`;
  expect(await paragraphsIn(text)).toEqual([
    'Le fleuve monte depuis trois jours, et les pêcheurs ont tiré leurs pirogues sur la berge. Peut-être la crue viendra-t-elle avant la fin du mois ; peut-être ne viendra-t-elle pas. Personne, au village, ne saurait le dire avec certitude.',
    "— Il faut attendre, dit le vieux. Quand les oiseaux partent vers le nord, on le sait bien : l'eau n'est plus loin.",
    "— Et s'ils ne partent pas ? demanda l'enfant, qui regardait le ciel au-dessus de la rive.",
  ]);
});

test('verse keeps its lines', async () => {
  const verse = [
    'Le fleuve dort sous la lune,',
    'La barque attend sur la dune,',
    'Et l’on entend dans le vent',
    'Un chant.',
  ];
  const prose = `${'Un long paragraphe qui a été mis en lignes de longueur égale par son auteur, ou\n'.repeat(4)}presque.`;
  expect((await paragraphsIn(`${prose}\n\n${verse.join('\n')}\n`)).slice(1)).toEqual(verse);
});

test('a poem whose lines are all as long keeps them', async () => {
  const poem = [
    'Le fleuve a pris le soir les couleurs de la lune,',
    'Et la barque du vieux repose sur la dune,',
    'Personne ne l’attend, personne ne l’entend,',
    'Le vent seul sait son nom et le dit en chantant.',
  ];
  expect(await paragraphsIn(`${poem.join('\n')}\n\n${poem.join('\n')}\n`)).toEqual([...poem, ...poem]);
});

test('parts and chapters are headings', async () => {
  const text =
    'Première partie\n\nI — Le départ\n\nIl partit.\n\nChapitre II\n\nIl revint.\n\nLe retour des pluies\n\nIl resta.\n\nFin.';
  const { title, paragraphs } = await importArticle(file(text, 'Le voyage.txt'));
  expect(title).toBe('Le voyage');
  expect(paragraphs.filter(({ kind }) => kind === 'heading')).toEqual([
    { kind: 'heading', text: 'Première partie', level: 1 },
    { kind: 'heading', text: 'I — Le départ', level: 2 },
    { kind: 'heading', text: 'Chapitre II', level: 2 },
    { kind: 'heading', text: 'Le retour des pluies', level: 2 },
  ]);
});

test('a list that a text opens with keeps its first point', async () => {
  expect(await paragraphsIn('- Acheter du pain\n- Laver le riz\n')).toEqual([
    'Acheter du pain',
    'Laver le riz',
  ]);
});

test('points are items of a list: with a bullet, or with dashes where nobody speaks', async () => {
  const text =
    'Il faut :\n- du riz ;\n- du mil, du sel\n– de l’eau.\n\n- Viens-tu ?\n- Je viens.\n\n• Mardi\n\n- Tout seul\n\nVoilà.';
  const { paragraphs } = await importArticle(file(text));
  expect(paragraphs.map((each) => [each.kind, each.text])).toEqual([
    ['paragraph', 'Il faut :'],
    ['list-item', 'du riz ;'],
    ['list-item', 'du mil, du sel'],
    ['list-item', 'de l’eau.'],
    ['paragraph', '- Viens-tu ?'],
    ['paragraph', '- Je viens.'],
    ['list-item', 'Mardi'],
    ['paragraph', '- Tout seul'],
    ['paragraph', 'Voilà.'],
  ]);
});

test('what a mail quotes is a quote, without its marks, and apart from what is written around it', async () => {
  const mail = `Bonjour Awa,
> Le marché de Gao ouvre à sept heures, et l’on y vend du riz, du mil et des
> dattes jusqu’à la nuit.
>
> Viendras-tu avec nous au bord du fleuve,
>> Il a plu. Le fleuve monte depuis lundi, et plus personne ne sait quand
> > les pirogues pourront repartir.
Oui, je viens.
`;
  const { title, paragraphs } = await importArticle(file(mail));
  expect(title).toBe('Un marché à Ségou');
  expect(paragraphs).toEqual([
    { kind: 'paragraph', text: 'Bonjour Awa,' },
    {
      kind: 'quote',
      text: 'Le marché de Gao ouvre à sept heures, et l’on y vend du riz, du mil et des dattes jusqu’à la nuit.',
    },
    { kind: 'quote', text: 'Viendras-tu avec nous au bord du fleuve,' },
    {
      kind: 'quote',
      text: 'Il a plu. Le fleuve monte depuis lundi, et plus personne ne sait quand les pirogues pourront repartir.',
    },
    { kind: 'paragraph', text: 'Oui, je viens.' },
  ]);
});

test('a quote that a mail opens with is no title', async () => {
  const { title, paragraphs } = await importArticle(file('> Viendras-tu ?\n\nOui.\n'));
  expect(title).toBe('Un marché à Ségou');
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
});

test.each([
  ['is the last', ''],
  ['stands above a quote', '> Pleut-il encore ?\n'],
  ['stands above who wrote the quote', 'Le 3 juin, Awa a écrit :\n\n> Pleut-il encore ?\n'],
  ['stands above a signature', '-- \nMarie Coulibaly, 12 rue du Port.\n'],
])('a name under a mail is no heading where it %s', async (_, under) => {
  const { paragraphs } = await importArticle(
    file(`Bonjour Awa,\n\nIl pleut depuis lundi.\n\nMarie\n\n${under}`),
  );
  expect(paragraphs[2]).toEqual({ kind: 'paragraph', text: 'Marie' });
  expect(paragraphs.map(({ text }) => text)).not.toContain('--');
});

const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const rubbish = Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255);

test.each([
  ['an empty file', file(''), /vide/],
  ['blank lines', file('\n \n\t\n'), /vide/],
  ['rules only', file('----\n\n****'), /vide/],
  ['binary rubbish', file(rubbish), /ne contient pas de texte/],
  ['an image renamed .html', file(png, 'page.html', 'text/html'), /image/],
  ['a sound', file(bytes('ID3\x03\0\0\0'), 'a.txt'), /son/],
  ['an old Word document', file([0xd0, 0xcf, 0x11, 0xe0], 'a.doc'), /ancien format de Word/],
])('%s is refused in a sentence', async (_, rejected, sentence) => {
  const refusal = await importArticle(rejected).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ImportError);
  expect(refusal).toHaveProperty('message', expect.stringMatching(sentence));
});
