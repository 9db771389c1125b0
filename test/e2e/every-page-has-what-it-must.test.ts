import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from './app.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
/** The pages of the build, by their address from the app's root. */
const pages = files
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.slice(0, -'index.html'.length));
/** The scripts of the app's own, by their path. */
const scripts = files.filter((file) => /^(?!pdf\/).*\.js$/.test(file));

test.for(scripts)('what %s says has no line that begins with a sign', (file) => {
  const said = readFileSync(join(dist, file), 'utf8');
  // In code that is made short such a space stands nowhere.
  expect(said.match(/.{0,40}[\p{L}\p{N})»…}] [:;?!»](?=[\s<'"`]|\$\{)/gu) ?? []).toEqual([]);
});

test('the build has the pages that every other leads to', () => {
  expect(pages).toEqual(expect.arrayContaining(['', 'aide/', 'accessibilite/']));
});

describe.each(pages)('/%s', (address) => {
  const page = readFileSync(join(dist, address, 'index.html'), 'utf8');

  test('is HTML, in French, with a title of its own', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="fr"/i);
    const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
    expect(title).toMatch(/^\S.* – À voix haute$/);
  });

  test('has one main heading, and landmarks each once', () => {
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    for (const landmark of ['main', 'footer'])
      expect(page.match(new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1);
    expect(page).toMatch(/<header class="app-header">/);
  });

  test('begins with a link past the header, and leads to the plan and the statement', () => {
    const links = Array.from(page.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href = '']) => href);
    expect(links[0]).toMatch(/^#/);
    expect(page).toContain(`id="${links[0]?.slice(1)}"`);
    for (const target of ['aide/', 'accessibilite/'])
      expect(links.some((href) => href.endsWith(target) || (href === './' && address === target))).toBe(true);
  });

  test('has no identifier twice', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
