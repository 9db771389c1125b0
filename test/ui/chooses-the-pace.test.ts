import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PaceSettings } from '../../src/ui/settings/pace-settings.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const slider = (name: string) => page.getByRole('slider', { name, exact: true });

afterEach(() => document.body.replaceChildren());

function openPace(engine = new FakeEngine()) {
  const opened = openPage(RAIN, engine);
  const { player, settings } = opened;
  document.body.replaceChildren(Object.assign(new PaceSettings(), { player, settings }));
  return opened;
}

test('the speed goes up and down by its buttons, and the value is shown as it is written in French', async () => {
  const { settings } = openPace();
  await userEvent.click(button('Accélérer'));
  await userEvent.click(button('Accélérer'));
  expect(settings.settings.speed).toBe(1.2);
  await expect.element(page.getByText('1,2×')).toBeVisible();
  await userEvent.click(button('Ralentir'));
  await expect.element(page.getByText('1,1×')).toBeVisible();
});

test('keys move the slider, which tells its value', async () => {
  const { settings } = openPace();
  await expect.element(slider('Pause entre les paragraphes')).toBeVisible();
  slider('Pause entre les paragraphes').element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(settings.settings.pauseAfterParagraph).toBe(750);
  await expect.element(slider('Pause entre les paragraphes')).toHaveAttribute('aria-valuetext', '0,75 s');
  await userEvent.keyboard('{End}');
  expect(settings.settings.pauseAfterParagraph).toBe(3000);
  slider('Pause entre les phrases').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(settings.settings).toMatchObject({ pauseAfterSentence: 250, pauseAfterParagraph: 3000 });
});

test('at the end of its range a button stays, and does nothing', async () => {
  const { settings } = openPace();
  const less = button('Raccourcir la pause entre les phrases');
  await expect.element(less).toHaveAttribute('aria-disabled', 'true');
  less.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(settings.settings.pauseAfterSentence).toBe(0);
  await userEvent.click(button('Allonger la pause entre les phrases'));
  await expect.element(less).toHaveAttribute('aria-disabled', 'false');
});

test('the pitch is a part of the voice’s own', async () => {
  const { settings } = openPace();
  await expect.element(page.getByText('normale')).toBeVisible();
  await userEvent.click(button('Plus grave'));
  await userEvent.click(button('Plus grave'));
  expect(settings.settings.pitch).toBe(0.8);
  await expect.element(page.getByText('20 % plus grave')).toBeVisible();
});

test('where the voice has no pitch, a sentence says so', async () => {
  openPace(new FakeEngine([{ ...MARIE, name: 'Microsoft Denise Online (Natural) - French (France)' }]));
  await expect.element(page.getByText('La hauteur de cette voix ne se règle pas.')).toBeVisible();
  await expect.element(slider('Hauteur de la voix')).not.toBeInTheDocument();
});

test('the voice can wait after each sentence, and what is chosen in another tab is shown', async () => {
  const { settings } = openPace();
  await userEvent.click(page.getByLabelText('Après chaque phrase'));
  expect(settings.settings.stopAfter).toBe('sentence');
  settings.change({ stopAfter: 'paragraph' });
  await expect.element(page.getByLabelText('Après chaque paragraphe')).toBeChecked();
});
