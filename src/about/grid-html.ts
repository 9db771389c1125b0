import { escapeHtml } from '../page/escape-html.ts';
import type { Criterion, Theme } from './grid.ts';

/** The grid as HTML: a heading for each theme, and below it each criterion with its state and what shows it. */
export function gridHtml(grid: readonly Theme[]): string {
  return grid
    .map(
      ({ title, criteria }) =>
        `<h3>${escapeHtml(title)}</h3><ul class="criteria">${criteria.map(criterionHtml).join('')}</ul>`,
    )
    .join('\n');
}

function criterionHtml({ id, title, state, tests, hand, why }: Criterion): string {
  const shown = [
    ...(why === undefined ? [] : [escapeHtml(why)]),
    ...(tests.length === 0 ? [] : [`Tests : ${tests.map(testHtml).join(', ')}.`]),
    ...(hand === undefined ? [] : [`À la main : ${escapeHtml(hand)}`]),
  ];
  return `<li><p>${id} ${escapeHtml(title)}</p><p><strong>${labelOf(state)}</strong> ${shown.join(' ')}</p></li>`;
}

function testHtml(test: string): string {
  return `<code lang="en">${escapeHtml(test)}</code>`;
}

function labelOf(state: Criterion['state']): string {
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}.`;
}
