import type { Article } from '../text/article.ts';
import { type Allowed, capsuleHtml } from './capsule-html.ts';
import style from './capsule.css?inline';
import { readItself } from './read-itself.ts';

/** An article as a file that reads itself. @param app The address of the app, which the file names. */
export async function capsuleOf(article: Article, app: string, name: string): Promise<File> {
  const [script, styles] = await Promise.all([allowed(`(${String(readItself)})()`), allowed(style)]);
  const html = capsuleHtml(article, { script, style: styles, app });
  return new File([html], name, { type: 'text/html' });
}

async function allowed(text: string): Promise<Allowed> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { text, source: `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'` };
}
