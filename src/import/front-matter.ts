/** What a Markdown file says of itself, by the names that its writers use. */
const NAMES: Readonly<Record<string, 'title' | 'lang' | 'published' | 'source' | 'author'>> = {
  title: 'title',
  titre: 'title',
  lang: 'lang',
  language: 'lang',
  langue: 'lang',
  published: 'published',
  date: 'published',
  source: 'source',
  url: 'source',
  author: 'author',
  auteur: 'author',
};

/**
 * Parts a Markdown file: its front matter, of which only lines of `name: value` are understood, and the rest.
 * @param text With `\n` at the ends of lines.
 */
export function frontMatter(text: string): { fields: Fields; body: string } {
  const [whole, matter] = /^---\n(.*?)\n---\n/s.exec(text) ?? ['', ''];
  const fields: Fields = {};
  for (const [, name = '', value = ''] of (matter ?? '').matchAll(/^([A-Za-z]+):[ \t]*(.+?)[ \t]*$/gm)) {
    const field = NAMES[name.toLowerCase()];
    const plain = value.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (field !== undefined && plain !== '' && isValid(field, plain)) fields[field] = plain;
  }
  return { fields, body: text.slice(whole.length) };
}

type Fields = Partial<Record<'title' | 'lang' | 'published' | 'source' | 'author', string>>;

function isValid(field: string, value: string): boolean {
  if (field === 'published') return /^\d{4}-\d\d-\d\d/.test(value);
  return field !== 'lang' || /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}
