import { fieldsOf } from '../text/fields-of.ts';
import { validArticle } from '../text/valid-article.ts';
import type { ArticleSummary } from './article-summary.ts';
import { isNatural } from './place-mark.ts';

/** The longest tag, in UTF-16 code units, and the most of one article. */
const TAGS = { longest: 60, most: 50 } as const;

/** A summary out of anything that was kept; nothing where it does not even say which article it is of. */
export function validSummary(kept: unknown): ArticleSummary | undefined {
  const of = fieldsOf(kept);
  const about = validArticle({ ...Object(kept), paragraphs: [{ kind: 'paragraph', text: '.' }] });
  if (!about) return undefined;
  const { paragraphs: _, ...article } = about;
  const count = (name: string) => naturalOr(0, of(name));
  return {
    ...article,
    characters: count('characters'),
    words: count('words'),
    paragraphs: count('paragraphs'),
    ...validReading(kept),
  };
}

/** What the reader has done with an article, out of anything that was kept. */
export function validReading(
  kept: unknown,
): Pick<ArticleSummary, 'added' | 'tags' | 'archived' | 'heard' | 'finished'> {
  const of = fieldsOf(kept);
  const [heard, finished] = [of('heard'), of('finished')];
  return {
    added: naturalOr(0, of('added')),
    tags: tidyTags(of('tags')),
    archived: of('archived') === true,
    heard: typeof heard === 'number' && heard > 0 ? Math.min(heard, 1) : 0,
    finished: isNatural(finished) ? finished : null,
  };
}

/** Tags without what the eye does not see, each once, in their order. */
export function tidyTags(kept: unknown): readonly string[] {
  if (!Array.isArray(kept)) return [];
  const tags = kept
    .filter((tag) => typeof tag === 'string')
    .map((tag) =>
      tag
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim()
        .normalize('NFC')
        .slice(0, TAGS.longest),
    );
  return Array.from(new Set(tags.filter((tag) => tag !== ''))).slice(0, TAGS.most);
}

function naturalOr(otherwise: number, value: unknown): number {
  return isNatural(value) ? value : otherwise;
}
