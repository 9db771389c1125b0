import fc from 'fast-check';
import type { Article, Paragraph } from '../../../src/text/article.ts';
import { validArticle } from '../../../src/text/valid-article.ts';

/** Texts with all that has a meaning in HTML, in scripts and in JSON, among any others. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '</script><script>top.hacked = 1</script>',
    '<!-- <script> ]]> -->',
    '"\'><img src=x onerror="top.hacked=1">',
    '\u0000\u0007\r\n\t\u0085\u2028\ufeff',
    '{{title}} $& $1 ${x} \\u003c',
    'Il a dit : « Viens ! » Puis rien. \ud83c\udf27',
    '\ud800 seul',
  ),
);

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    kind: fc.constantFrom('paragraph', 'heading', 'quote', 'list-item'),
    text,
    lang: fc.constantFrom('fr', 'en', 'fr-CA'),
    level: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: ['kind', 'text'] },
);

/** Any article that the app may have. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      id: fc.constantFrom('pluie', 'a-1'),
      title: text,
      lang: fc.constantFrom('fr', 'fr-CA', 'en'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      source: text,
      author: text,
      published: fc.constantFrom('2026', '2026-06-01', '2026-06-01T08:00:00+02:00'),
    },
    { requiredKeys: ['id', 'title', 'lang', 'paragraphs'] },
  )
  .map(validArticle)
  .filter((article) => article !== undefined);
