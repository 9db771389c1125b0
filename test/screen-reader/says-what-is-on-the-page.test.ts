import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listener, openListener } from './open-listener.ts';

let listener: Listener;

beforeAll(async () => {
  listener = await openListener();
  await listener.page.getByText('Prêt hors ligne.').waitFor();
});
afterAll(() => listener.leave());

test('every control is told by its name, in the order of the page', async () => {
  const controls = await listener.tabTo('Paragraphe suivant');
  expect(controls).toEqual(
    expect.arrayContaining(['Aller au lecteur', 'Lire', 'Arrêter', 'Vitesse', 'Réglages']),
  );
});

test('keys lead from heading to heading, and from paragraph to paragraph', async () => {
  const { orca, page } = listener;
  await orca.press('ctrl+Home');
  await orca.hears('Aller au lecteur');
  let from = orca.said().length;
  await orca.press('h');
  await orca.hears(`${await page.locator('h1').innerText()} heading level 1`, from);
  for (const paragraph of await page.locator('article > header ~ p').allTextContents()) {
    from = orca.said().length;
    while (!orca.said().slice(from).join(' ').includes(paragraph.slice(0, 40))) {
      const before = orca.said().length;
      await orca.press('p');
      await expect.poll(() => orca.said().length).toBeGreaterThan(before);
      expect(orca.said().length).toBeLessThan(from + 20);
    }
  }
});
