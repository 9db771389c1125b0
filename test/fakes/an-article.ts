import type { Article, Paragraph } from '../../src/text/article.ts';

/** An article to keep. @param paragraphs How many it has. */
export function anArticle(id: string, paragraphs = 3): Article {
  return {
    id,
    title: `Les marchés de ${id}`,
    lang: 'fr',
    source: 'https://exemple.fr/marches',
    author: 'A. Diallo',
    published: '2026-06-01',
    paragraphs: Array.from({ length: paragraphs }, (_, number): Paragraph => ({
      kind: 'paragraph',
      text: `À ${id}, le marché numéro ${number} ouvre à l’aube.`,
    })),
  };
}
