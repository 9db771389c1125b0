import type { Article } from '../text/article.ts';

/** An article as plain text, to be put into a message: its title, its paragraphs, and where it is from. */
export function plainText({ title, paragraphs, author, source }: Article): string {
  const origin = [author, source].filter((each) => each !== undefined).join(', ');
  return [title, ...paragraphs.map(({ text }) => text), ...(origin === '' ? [] : [origin])].join('\n\n');
}
