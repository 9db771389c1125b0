import { expect, test } from 'vitest';
import { paragraphsOfMarkdown } from '../../src/editions/markdown-paragraphs.ts';

test('headings, paragraphs, quotes and lists become blocks of plain text', () => {
  const markdown =
    '# Un\n\nDeux *trois* [quatre](http://x.fr) `cinq`\nsix.\n\n> Sept.\n>\n> Huit.\n\n- Neuf\n- **Dix**\n\n3. Onze\n4. Douze';
  expect(paragraphsOfMarkdown(markdown)).toEqual([
    { kind: 'heading', text: 'Un', level: 1 },
    { kind: 'paragraph', text: 'Deux trois quatre cinq six.' },
    { kind: 'quote', text: 'Sept.' },
    { kind: 'quote', text: 'Huit.' },
    { kind: 'list-item', text: 'Neuf' },
    { kind: 'list-item', text: 'Dix' },
    { kind: 'list-item', text: '3. Onze' },
    { kind: 'list-item', text: '4. Douze' },
  ]);
});

test('lists keep the lists and the paragraphs that are in their items', () => {
  const markdown =
    '- Semer\n  - le mil\n  - le riz\n- Récolter\n\n3. Puiser.\n\n   Elle est basse.\n\n4. Arroser.\n';
  expect(paragraphsOfMarkdown(markdown)).toEqual(
    ['Semer', 'le mil', 'le riz', 'Récolter', '3. Puiser.', 'Elle est basse.', '4. Arroser.'].map((text) => ({
      kind: 'list-item',
      text,
    })),
  );
});

test('code, tables, rules and HTML are left out', () => {
  const markdown =
    'Avant <b onclick="x()">gras</b>.\n\n```\ncode\n```\n\n<script>alert(1)</script>\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  expect(paragraphsOfMarkdown(markdown)).toEqual([{ kind: 'paragraph', text: 'Avant gras.' }]);
});
