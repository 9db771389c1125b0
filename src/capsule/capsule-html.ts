import { articleHtml } from '../page/article-html.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { SPEEDS, speedLabel } from '../page/speeds.ts';
import type { Article } from '../text/article.ts';
import { inParts } from './capsule-parts.ts';

/** A text that stands in the capsule as an element, and the source of the policy that allows it: `'sha256-…'`. */
export interface Allowed {
  readonly text: string;
  readonly source: string;
}

/** What is in a capsule beside its article. */
export interface CapsuleParts {
  readonly script: Allowed;
  readonly style: Allowed;
  /** The address of the app. */
  readonly app: string;
}

/**
 * An article as one HTML file that needs nothing else: its text, a player that reads it with a voice of the device's, and
 * the article as data (`#capsule`), which is all that `importArticle` takes of it. Its policy lets it run its own script,
 * and fetch nothing.
 */
export function capsuleHtml(article: Article, { script, style, app }: CapsuleParts): string {
  const { title, lang, author, published } = article;
  const policy = `default-src 'none'; script-src ${script.source}; style-src ${style.source}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="À voix haute">${meta('author', author)}${meta('date', published)}
<title>${visible(title)}</title>
<style>${style.text}</style>
</head>
<body>
<main>
${articleHtml(shown(article), '')}
<footer lang="fr"><p>Ce fichier se lit tout seul, sans réseau. Pour le garder avec vos articles, ajoutez-le dans <a href="${escapeHtml(app)}" rel="noreferrer">À voix haute</a>.</p></footer>
</main>
${PLAYER}
<script type="application/json" id="capsule">${dataOf(article)}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

const PLAYER = `<section class="player" aria-label="Lecteur" lang="fr" hidden>
<div><button type="button" class="play">Lire</button>
<select aria-label="Vitesse">${SPEEDS.map(speedOption).join('')}</select></div>
<div><button type="button" aria-label="Paragraphe précédent">Précédent</button>
<button type="button" aria-label="Paragraphe suivant">Suivant</button></div>
<p role="status"></p>
</section>`;

function speedOption(speed: number): string {
  return `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speedLabel(speed)}</option>`;
}

function meta(name: string, content: string | undefined): string {
  return content === undefined ? '' : `\n<meta name="${name}" content="${visible(content)}">`;
}

/** The article as its page shows it: offsets in the text are those in the article. */
function shown({ paragraphs, title, author, source, ...about }: Article): Article {
  return {
    ...about,
    title: plain(title),
    ...(author !== undefined && { author: plain(author) }),
    ...(source !== undefined && { source: plain(source) }),
    paragraphs: paragraphs.map((paragraph) => inParts({ ...paragraph, text: plain(paragraph.text) })),
  };
}

function visible(text: string): string {
  return escapeHtml(plain(text));
}

/** A text without what an HTML file cannot hold, or would hold as something else. Its length stays. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ');
}

/** As data that ends no element and holds no control character, whatever is in the texts. */
function dataOf(article: Article): string {
  return JSON.stringify(article).replaceAll(
    /[<\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
