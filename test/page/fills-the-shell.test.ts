import { expect, test } from 'vitest';
import { fillShell } from '../../src/page/fill-shell.ts';

const shell =
  '<!--article--><i>{{paragraphs}}</i><!--/article--><!--screen--><b></b><!--/screen-->{{head}}<a href="./aide/">Aide</a>{{main}}';
const body = { address: 'article/a/', title: 'A', description: '', main: '<img src="./x.png">' };

test('a page with a player has the player’s part of the shell, any other has the other', () => {
  expect(fillShell(shell, { ...body, paragraphs: 3 }, './')).toMatch(/^<i>3<\/i><a/);
  expect(fillShell(shell, body, './')).toMatch(/^<b><\/b><a/);
});

test('addresses lead to the app’s root from where the page is', () => {
  expect(fillShell(shell, body, '../../')).toContain('<a href="../../aide/">Aide</a><img src="../../x.png">');
});

test('a link to the page itself says so', () => {
  const html = fillShell(shell, { ...body, address: 'aide/', head: '<script src="./a.js">' }, '../');
  expect(html).toContain('<script src="../a.js"><a href="../aide/" aria-current="page">');
});
