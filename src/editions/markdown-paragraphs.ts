import { lexer, type Token, type Tokens } from 'marked';
import type { Paragraph, ParagraphKind } from '../text/article.ts';

/**
 * The blocks of a Markdown text, as plain text: emphasis, links and images leave their words only, a heading keeps its
 * level and a numbered item its number. Code blocks, tables, rules and raw HTML are left out: they are not for the ear.
 */
export function paragraphsOfMarkdown(markdown: string): Paragraph[] {
  return lexer(markdown).flatMap(blocksOf);
}

function blocksOf(token: Token): Paragraph[] {
  switch (token.type) {
    case 'heading':
      return block('heading', wordsIn(token), { level: levelOf(token) });
    case 'paragraph':
      return block('paragraph', wordsIn(token));
    case 'blockquote':
      return childrenOf(token)
        .flatMap(blocksOf)
        .map(({ text }) => ({ kind: 'quote', text }));
    case 'list':
      return itemsOf(token).flatMap((item, index) => itemBlocks(item, numberOf(token, index)));
    default:
      return [];
  }
}

/** What is in an item of a list: its paragraphs, of which the first has the number, and the lists inside it. */
function itemBlocks(item: Token, number: string): Paragraph[] {
  const [first, ...others] = childrenOf(item).flatMap((child) =>
    child.type === 'list' ? blocksOf(child) : block('list-item', wordsIn(child)),
  );
  return first ? [{ ...first, text: number + first.text }, ...others] : [];
}

function block(kind: ParagraphKind, text: string, level: Pick<Paragraph, 'level'> = {}): Paragraph[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ kind, text: trimmed, ...level }];
}

function levelOf(heading: Token): number {
  return 'depth' in heading && typeof heading.depth === 'number' ? heading.depth : 1;
}

function childrenOf(token: Token): Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

function itemsOf(list: Token): Tokens.ListItem[] {
  return 'items' in list && Array.isArray(list.items) ? list.items : [];
}

function numberOf(list: Token, index: number): string {
  return 'start' in list && typeof list.start === 'number' ? `${list.start + index}. ` : '';
}

function wordsIn(token: Token): string {
  if (token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  const children = childrenOf(token);
  if (children.length > 0) return children.map(wordsIn).join('');
  return 'text' in token && typeof token.text === 'string' ? token.text.replaceAll('\n', ' ') : '';
}
