import { fieldsOf } from '../../text/fields-of.ts';

type Fields = ReturnType<typeof fieldsOf>;

/** Kinds of texts: https://schema.org/Article and what is derived from it. */
const ARTICLE = /(Article|BlogPosting|Report)$/;

/** What a page says of its article in JSON-LD, by the names of schema.org; nothing where it says nothing. */
export function linkedArticle(page: Document): Fields {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const found = articleIn(parsed(script.textContent ?? ''), 0);
    if (found !== undefined) return found;
  }
  return fieldsOf({});
}

/** The names of those who wrote it: each is a text, or a person with a name. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = typeof value === 'string' ? value : fieldsOf(value)('name');
  return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
}

function articleIn(value: unknown, depth: number): Fields | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  const fields = fieldsOf(value);
  if (!Array.isArray(value) && [fields('@type')].flat().some((type) => ARTICLE.test(String(type))))
    return fields;
  for (const inner of Array.isArray(value) ? value : [fields('@graph'), fields('mainEntity')]) {
    const found = articleIn(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Sites write JSON-LD by hand: what cannot be read says nothing.
    return undefined;
  }
}
