import { afterAll, beforeAll, expect, test } from 'vitest';
import { heardNow, speechLog } from '../e2e/spoken.ts';
import { type Listener, openListener } from './open-listener.ts';

/** In ms: a paragraph of the article, read at twice the speed, and some more. */
const A_PARAGRAPH = 40_000;

let listener: Listener;

beforeAll(async () => {
  listener = await openListener();
  await listener.page.getByText('Prêt hors ligne.').waitFor();
});
afterAll(() => listener.leave());

test('while the app reads on into the next paragraph, the screen reader says nothing', async () => {
  const { orca, page } = listener;
  await page.getByLabel('Vitesse').selectOption('2');
  await listener.tabTo('Lire');
  // Has it fall silent: both voices are the system's, and one would wait for the other.
  await orca.press('Control_L');
  let from = orca.said().length;

  await orca.press('Return');
  await page.getByText('Paragraphe 2 sur 10').waitFor({ timeout: A_PARAGRAPH });
  await expect.poll(() => heardNow(page)).toContain('Les soldats maliens');

  // What was pressed has another name now: Firefox has that told.
  const unasked = orca.said().slice(from);
  expect(unasked.filter((text) => !text.startsWith('Pause'))).toEqual([]);
  const { said, moments } = await speechLog(page);
  const ended = moments.filter(({ type }) => type === 'end').length;
  expect(ended).toBe(said.length - 1);

  from = orca.said().length;
  await orca.press('Return');
  await expect.poll(() => heardNow(page)).toBe('');
  await orca.press('Tab');
  await orca.hears('Arrêter', from);
});
