import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { conformityOf } from '../../src/about/conformity.ts';
import { readGrid, type Theme } from '../../src/about/grid.ts';
import { statementHtml } from '../../src/about/statement-html.ts';

const FACTS = { publisher: 'Le journal', contact: 'Écrivez-nous.', established: '2026-11-25' };
/** How many criteria each theme of RGAA 4.1 has. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const source = readFileSync(fileURLToPath(new URL('../../src/about/rgaa.yaml', import.meta.url)), 'utf8');

test('the grid has each of the 106 criteria, by its number', () => {
  const numbers = COUNTS.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  expect(readGrid(source).flatMap(({ criteria }) => criteria.map(({ id }) => id))).toEqual(numbers);
  expect(numbers).toHaveLength(106);
});

test('each test that the grid names is there', () => {
  const named = readGrid(source).flatMap(({ criteria }) => criteria.flatMap(({ tests }) => tests));
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(
    (name) => !existsSync(fileURLToPath(new URL(`../${name}.test.ts`, import.meta.url))),
  );
  expect(missing).toEqual([]);
});

describe('the rate', () => {
  test('counts what applies alone, and is never rounded up', () => {
    const conformity = conformityOf(grid(['conforme', 'conforme', 'non conforme', 'non applicable']));
    expect(conformity).toEqual({ rate: 66.66, label: 'partiellement conforme' });
  });

  test('is whole only where nothing is missing', () => {
    expect(conformityOf(grid(['conforme', 'non applicable']))).toEqual({
      rate: 100,
      label: 'totalement conforme',
    });
    expect(conformityOf(grid(['conforme', 'non conforme', 'non conforme'])).label).toBe('non conforme');
  });
});

describe('the statement', () => {
  test('tells the rate of the grid, and each fault', () => {
    const page = statementHtml(grid(['conforme', 'non conforme']), FACTS);
    expect(page).toContain('<strong>partiellement conforme</strong>');
    expect(page).toContain('<strong>50 %</strong>');
    expect(page).toContain('<li>Critère 1.2 : parce que</li>');
  });

  test('has the parts that French law asks for', () => {
    const titles = statementHtml(readGrid(source), FACTS).matchAll(/<h2>(.*?)<\/h2>/g);
    expect(Array.from(titles, ([, title]) => title)).toEqual([
      'État de conformité',
      'Contenus non accessibles',
      'Établissement de cette déclaration d’accessibilité',
      'Retour d’information et contact',
      'Voies de recours',
      'La grille, critère par critère',
    ]);
  });

  test('shows no text of the grid as markup', () => {
    const hostile = [{ title: '<b>', criteria: [{ ...criterion(0, 'conforme'), title: '<img src=x>' }] }];
    expect(statementHtml(hostile, { ...FACTS, publisher: '<script>' })).not.toMatch(/<(b|img|script)\b/);
  });
});

test.each([
  ['met without proof', { state: 'conforme' }, 'Criterion 1.1 is called conforme, and nothing shows it'],
  [
    'not met without a reason',
    { state: 'non conforme' },
    'Criterion 1.1 is called non conforme, and nothing shows it',
  ],
  ['in no known state', { state: 'presque' }, 'Criterion 1.1 has no state'],
])('whoever calls a criterion %s is told so', (_, { state }, problem) => {
  const yaml = `- theme: Images\n  criteria:\n    - id: '1.1'\n      title: Une question ?\n      state: ${state}\n`;
  expect(() => readGrid(yaml)).toThrow(problem);
});

function grid(states: readonly Theme['criteria'][number]['state'][]): Theme[] {
  return [{ title: 'Images', criteria: states.map((state, index) => criterion(index, state)) }];
}

function criterion(index: number, state: Theme['criteria'][number]['state']): Theme['criteria'][number] {
  return {
    id: `1.${index + 1}`,
    title: 'Une question ?',
    state,
    tests: ['a/test'],
    hand: undefined,
    why: 'parce que',
  };
}
