import type { Article, Paragraph } from '../../src/text/article.ts';

const SENTENCES = [
  'la rivière descendait lentement vers la plaine, et personne ne savait plus qui l’avait nommée.',
  'Le passeur rangea ses rames, compta les pièces et regarda le ciel qui se couvrait.',
  'On entendait au loin les cloches du marché, puis le silence revenait sur les roseaux.',
];
const CHAPTER = 120;

/** A novel of so many paragraphs, each of which opens with its number; a chapter begins every 120. Its last words are « la toute dernière phrase ». */
export function novelOf(id: string, length: number): Article {
  const paragraphs = Array.from({ length }, (_, index): Paragraph => {
    if (index % CHAPTER === 0) return { kind: 'heading', level: 1, text: `Chapitre ${index / CHAPTER + 1}` };
    const last = index === length - 1 ? ' Voici la toute dernière phrase.' : '';
    return { kind: 'paragraph', text: `Numéro ${index} : ${SENTENCES.join(' ')}${last}` };
  });
  return { id, title: 'La rivière sans nom', lang: 'fr', paragraphs };
}
