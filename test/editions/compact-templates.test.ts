import { expect, test } from 'vitest';
import { compactTemplates } from '../../src/editions/compact-templates.ts';

test('a template loses its lines, those within its expressions too', () => {
  const code = 'html`<p>\n  Il ${pleut ? svg`<g>\n    <a/>\n  </g>` : nothing}\n  à Bamako\n</p>`;';
  expect(compactTemplates(code)).toBe('html`<p> Il ${pleut ? svg`<g> <a/> </g>` : nothing} à Bamako </p>`;');
});

test('a style sheet keeps only what it says', () => {
  const code = 'css`\n  /* Why\n  so. */\n  p,\n  b > i {\n    margin: 0 ${space};\n    color: red;\n  }\n`;';
  expect(compactTemplates(code)).toBe('css` p, b > i {margin: 0 ${space};color: red;}`;');
});

test('what is no template of an element stays as it is', () => {
  const code = 'const a = `un\n  deux`; const b = String.raw`/* un */\n  deux`; // html`\n\nc();';
  expect(compactTemplates(code)).toBe(code);
});
