import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import { ReadingPanel } from '../../../src/ui/reading/reading-panel.ts';
import { showReading } from '../../../src/ui/reading/reading-sheet.ts';
import { TextSettings } from '../../../src/ui/reading/text-settings.ts';
import { ThemeSettings } from '../../../src/ui/reading/theme-settings.ts';
import { RAIN } from '../../fakes/rain.ts';
import { focusedName } from '../focus.ts';
import { openPage } from '../page.ts';

const dialog = page.getByRole('dialog', { name: 'Lecture' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

async function openReading() {
  openPage(RAIN);
  const store = new ReadingStore(() => localStorage);
  const kept: string[] = [];
  showReading(store, '/fonts/own', (css) => kept.push(css));
  const panel = Object.assign(new ReadingPanel(), {
    parts: [
      { title: 'Texte', content: Object.assign(new TextSettings(), { store }) },
      { title: 'Couleurs', content: Object.assign(new ThemeSettings(), { store }) },
    ],
  });
  document.body.append(panel);
  const opener = document.querySelector<HTMLElement>('.play');
  if (!opener) throw new Error('The page has no player');
  await panel.show(opener);
  return { store, kept };
}

const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);

test('over half of the screen, it leaves the article to be seen and scrolled', async () => {
  await openReading();
  await expect.element(dialog).toBeVisible();
  const { top } = dialog.element().getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(innerHeight / 2);
  expect(document.elementFromPoint(innerWidth / 2, top - 40)?.closest('dialog')).toBeNull();
});

test.for([
  ['Fermer', () => userEvent.click(button('Fermer'))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
] as const)('%s closes it, and what had opened it has the focus', async ([, close]) => {
  await openReading();
  await expect.poll(focusedName).toBe('Fermer');
  await close();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(document.activeElement?.matches('.play')).toBe(true);
});

test('the article has the size and the spaces that are chosen, and its paragraphs stay one text each', async () => {
  const { store, kept } = await openReading();
  await userEvent.click(button('Plus grand'));
  await userEvent.click(button('Écarter les lettres'));
  await userEvent.click(button('Écarter les mots'));
  await userEvent.click(button('Écarter les lignes'));
  const { fontSize, letterSpacing, wordSpacing, lineHeight, textAlign, hyphens } =
    style('article p:not(.facts)');
  expect({ fontSize, letterSpacing, wordSpacing, lineHeight, textAlign, hyphens }).toEqual({
    fontSize: '22px',
    letterSpacing: '0.66px',
    wordSpacing: '1.76px',
    lineHeight: '39.6px',
    textAlign: 'start',
    hyphens: 'none',
  });
  expect(document.querySelector('article p:not(.facts)')?.childNodes).toHaveLength(1);
  expect(kept).toHaveLength(4);
  expect(new ReadingStore(() => localStorage).reading).toEqual(store.reading);
});

test('paragraphs stand as far apart as is chosen', async () => {
  const { store } = await openReading();
  for (const paragraph of [80, 200, 400]) {
    store.change({ paragraph });
    const [first, second] = Array.from(document.querySelectorAll('article p:not(.facts)'), textBox);
    expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBeCloseTo((paragraph / 100) * 20, 0);
  }
});

test('a line holds about as many characters as is chosen, where there is room', async () => {
  await page.viewport(1400, 700);
  const { store } = await openReading();
  store.change({ width: 30, size: 200, letter: 10 });
  const paragraph = document.querySelector('article p:not(.facts)');
  if (!paragraph?.firstChild) throw new Error('The page has no paragraph');
  paragraph.textContent =
    'Il pleut depuis ce matin sur la ville et les rues sont vides, car tout le monde attend chez soi que le ciel se calme.';
  const lines = new Set(Array.from(rangeOf(paragraph).getClientRects(), ({ top }) => Math.round(top))).size;
  const perLine = paragraph.textContent.length / lines;
  expect(perLine).toBeGreaterThan(20);
  expect(perLine).toBeLessThan(34);
  await page.viewport(360, 720);
});

test('two colours of the reader’s own have their contrast told, and are not shown where nobody could read them', async () => {
  const { store } = await openReading();
  await userEvent.click(page.getByText('Couleurs', { exact: true }));
  await userEvent.click(page.getByRole('radio', { name: 'Mes couleurs' }));
  await expect.element(page.getByText('Contraste de 21 sur 21 : très bon.')).toBeVisible();
  await page.getByLabelText('Couleur du texte').fill('#f0f0f0');
  await expect.element(page.getByText(/^Contraste de 1,1 sur 21 : trop faible\./)).toBeVisible();
  expect(style('body').color).toBe('rgb(0, 0, 0)');
  await page.getByLabelText('Couleur du fond').fill('#101040');
  await expect.element(page.getByText(/très bon\.$/)).toBeVisible();
  expect(style('body').color).toBe('rgb(240, 240, 240)');
  expect(style('body').backgroundColor).toBe('rgb(16, 16, 64)');
  expect(store.reading.theme).toBe('own');
});

function rangeOf(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** The lines of a text, with the space that each line has of its own. */
function textBox(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return { top: top + parseFloat(paddingTop), bottom: bottom - parseFloat(paddingBottom) };
}
