import type { Paragraph } from '../../src/text/article.ts';
import { withSentences } from '../../src/text/sentences.ts';

const paragraphs: readonly Paragraph[] = [
  { kind: 'heading', text: 'Jour de marché' },
  { kind: 'paragraph', text: 'Il fait frais. On ouvre les étals ! Déjà ? Une cloche sonne huit coups.' },
  { kind: 'paragraph', text: '* * *' },
  {
    kind: 'paragraph',
    text: `Les marchandes posent les pommes, les poires et les noix sur de grandes planches, couvrent les fromages d’un
linge blanc, appellent les passants par leur prénom, rient d’un chien qui dort au soleil, et comptent la monnaie sans
jamais regarder leurs mains. Un enfant goûte une figue. Il en veut une autre.`.replaceAll('\n', ' '),
  },
  { kind: 'quote', text: 'Revenez demain.' },
];

/**
 * An article with what may trouble a reading: a heading, a paragraph with nothing to say, very short sentences and one
 * that is too long to be said at once. The rest of a sentence from any of its words on occurs only once in it.
 */
export const MARKET = paragraphs.map(withSentences);
