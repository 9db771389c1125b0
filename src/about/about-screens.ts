import { readFileSync } from 'node:fs';
import type { Screen } from '../page/screens.ts';
import { conformityOf } from './conformity.ts';
import { readGrid, type Theme } from './grid.ts';
import { helpHtml } from './help-html.ts';
import { readStatementFacts } from './statement.ts';
import { statementHtml } from './statement-html.ts';

const HELP = { address: 'aide/', title: 'Aide' };
const STATEMENT = { address: 'accessibilite/', title: 'Déclaration d’accessibilité' };

/**
 * The pages about the app itself: its help, which lists all pages, and its accessibility statement.
 * @param others The other pages to list.
 * @throws Error where the grid or the facts of the statement lack something.
 */
export function aboutScreens(
  others: readonly { readonly address: string; readonly title: string }[],
): Screen[] {
  return [
    {
      ...HELP,
      description: 'Comment écouter un article, changer la voix, lire sans Internet.',
      main: page(HELP.title, helpHtml([...others, HELP, STATEMENT])),
      script: 'src/screens/plain.ts',
    },
    {
      ...STATEMENT,
      description: 'Ce qui est accessible dans À voix haute, ce qui ne l’est pas encore, et comment le dire.',
      main: page(STATEMENT.title, statementHtml(grid(), readStatementFacts(read('statement.yaml')))),
      script: 'src/screens/plain.ts',
    },
  ];
}

/** How far the app conforms to RGAA, as every page has to say. */
export function conformityLabel(): string {
  return conformityOf(grid()).label;
}

function page(title: string, content: string): string {
  return `<h1>${title}</h1>${content}`;
}

function grid(): Theme[] {
  return readGrid(read('rgaa.yaml'));
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
