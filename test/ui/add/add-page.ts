import '../../../src/ui/styles/page.css';
import { ImportError } from '../../../src/import/import-error.ts';
import type { Article } from '../../../src/text/article.ts';
import { AddScreen } from '../../../src/ui/add/add-screen.ts';
import type { Given } from '../../../src/ui/add/given.ts';
import { dropShared, sharedSoFar } from '../../../src/pwa/inbox.ts';
import { Intake } from '../../../src/ui/add/intake.ts';
import { Shares } from '../../../src/ui/add/shares.ts';
import { openTab } from '../../library-in-browser/tabs.ts';

/** The screen that takes articles in, over an empty library. What it reads are the lines of a file, the first its title. */
export async function openAdd({ read = linesOf }: { read?: (given: Given) => Promise<Article> } = {}) {
  const library = await openTab();
  const shares = new Shares({ sharedSoFar, dropShared });
  const intake = new Intake({ read, library, decided: (given) => shares.decided(given) });
  const opened: string[] = [];
  const asked: string[] = [];
  const screen = Object.assign(new AddScreen(), {
    intake,
    shares,
    addressOf: (id: string) => `../article/${id}/`,
    open: (id: string) => opened.push(id),
    fetchPage: async (address: string): Promise<readonly Given[]> => {
      asked.push(address);
      if (address.includes('ferme')) throw new ImportError('Ce site ne répond pas.');
      return [{ file: new File(['La page\nSon texte.'], 'page.txt'), name: 'page', source: address }];
    },
  });
  const main = document.createElement('main');
  main.append(screen);
  document.body.replaceChildren(main);
  await screen.updateComplete;
  return { library, intake, shares, screen, opened, asked };
}

async function linesOf({ file, source, title }: Given): Promise<Article> {
  const [first = '', ...rest] = (await file.text()).split('\n');
  if (first === '') throw new ImportError('Ce fichier est vide. Choisissez-en un autre.');
  const id = first.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const paragraphs = rest.map((text) => ({ kind: 'paragraph', text }) as const);
  return { id, title: title ?? first, lang: 'fr', paragraphs, ...(source !== undefined && { source }) };
}

/** A file of lines. */
export function aFile(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\n')], name);
}
