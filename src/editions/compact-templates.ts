import { parseSync, type Plugin, Visitor } from 'vite';

/** White space with a line end in it: in HTML it is as much as a space. */
const LINE_END = /\s*\n\s*/g;
/** What a style sheet does without: its comments, and the line ends after a sign that ends something. */
const IN_CSS = /\/\*.*?\*\/|(?<=[{;}])\s*\n\s*/gs;

/**
 * A module with the templates of its elements as short as they need to be: their lines, and the comments of their
 * styles, are for who reads the source. Nothing else shortens them: to JavaScript they are strings.
 * @param code A module of JavaScript.
 */
export function compactTemplates(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !/^(?:html|svg|css)$/.test(tag.name)) return;
      for (const { start, end } of quasi.quasis) {
        const written = code.slice(start, end);
        const text = tag.name === 'css' ? written.replaceAll(IN_CSS, '') : written;
        edits.push({ start, end, text: text.replaceAll(LINE_END, ' ') });
      }
    },
  });
  visitor.visit(parseSync('module.js', code).program);
  let compact = '';
  let at = 0;
  // A template in an expression of another stands between two of the other's strings.
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    compact += code.slice(at, start) + text;
    at = end;
  }
  return compact + code.slice(at);
}

/** Vite plugin that does so in the modules of a build. */
export const compactTemplatesPlugin: Plugin = {
  name: 'compact-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
    handler: (code) => ({ code: compactTemplates(code), map: null }),
  },
};
