import type { Article } from '../../text/article.ts';
import type { SegmentBuilder } from './segment-builder.ts';
import { termsOf } from './terms.ts';

/** How much more a word counts in the title than in the text, and in the names of author and source. */
const WEIGHTS = { title: 8, about: 3, text: 1 } as const;

/** Puts an article into an index. */
export function indexArticle(builder: SegmentBuilder, article: Article): void {
  const found = new Map<string, { weight: number; readonly paragraph: number }>();
  let length = 0;
  const note = (text: string, paragraph: number, weight: number) => {
    for (const term of termsOf(text)) {
      length += 1;
      const known = found.get(term);
      if (known) known.weight += weight;
      else found.set(term, { weight, paragraph });
    }
  };
  for (const [index, { text }] of article.paragraphs.entries()) note(text, index + 1, WEIGHTS.text);
  note(article.title, 0, WEIGHTS.title);
  note(`${article.author ?? ''} ${article.source ?? ''}`, 0, WEIGHTS.about);
  const index = builder.add(article.id, length);
  for (const [term, posting] of found) builder.post(term, { article: index, ...posting });
}
