import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

const button = (name: string) => page.getByRole('button', { name });

test('one button reads and pauses, and says which it will do', async () => {
  const { engine, player } = openPage(RAIN);
  await userEvent.click(button('Lire'));
  expect(engine.saying).toBe('Il pleut.');
  await userEvent.click(button('Pause'));
  expect(player.snapshot.status).toBe('paused');
  await expect.element(button('Lire')).toBeVisible();
});

test('the steps, the speed and Arrêter do what they say', async () => {
  const { engine, player } = openPage(RAIN);
  await userEvent.click(button('Lire'));
  await userEvent.click(button('Phrase suivante'));
  expect(engine.saying).toBe('La rue est vide.');
  await userEvent.click(button('Phrase précédente'));
  expect(engine.saying).toBe('Il pleut.');
  await userEvent.click(button('Paragraphe suivant'));
  expect(engine.saying).toBe('Le bus arrive enfin.');
  await expect.element(page.getByText('Paragraphe 2 sur 2')).toBeVisible();
  await userEvent.click(button('Paragraphe précédent'));
  expect(engine.saying).toBe('Il pleut.');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Vitesse' }), '1.5');
  await expect.poll(() => engine.spoken.at(-1)).toMatchObject({ text: 'Il pleut.', speed: 1.5 });
  await userEvent.click(button('Arrêter'));
  expect(player.snapshot.status).toBe('idle');
});

test('the end of the article is said, once the voice is silent', async () => {
  const { engine } = openPage(RAIN);
  await userEvent.click(button('Lire'));
  await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  await expect.element(page.getByRole('status')).toHaveTextContent('Fin de l’article.');
});

test.for([
  ['interrupted', 'La lecture a été interrompue. Touchez Lire pour continuer ici.'],
  ['not-allowed', 'Le navigateur attend votre accord. Touchez Lire pour entendre la voix.'],
  ['stalled', 'La voix ne répond pas. Nouvel essai…'],
  ['no-voice', 'Installez une voix.'],
] as const)('when the voice ends with %s, a sentence says what to do', async ([outcome, sentence]) => {
  const { engine } = openPage(RAIN);
  await userEvent.click(button('Lire'));
  engine.end(outcome);
  await expect.element(page.getByRole('status')).toHaveTextContent(sentence);
});

test('when no voice can go on, a sentence says what to do', async () => {
  const { engine } = openPage(RAIN);
  await userEvent.click(button('Lire'));
  for (let times = 0; times < 3; times += 1) engine.end('failed');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('La voix s’est arrêtée. Touchez Lire pour reprendre ici.');
  await expect.element(button('Lire')).toBeVisible();
});

test('where nothing speaks French, the sentence is there before any tap', async () => {
  openPage(RAIN, new FakeEngine([]));
  await expect.element(page.getByRole('status')).toHaveTextContent('Installez une voix.');
});

test('a voice that needs the network says so, and speaks once it is asked to', async () => {
  const { engine } = openPage(RAIN, new FakeEngine([{ ...MARIE, isLocal: false }]));
  await expect.element(page.getByRole('status')).toHaveTextContent('Marie demande Internet.');
  await userEvent.click(button('Lire avec cette voix'));
  expect(engine.saying).toBe('Il pleut.');
  await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('Pause');
});

test('what the page has to say stays while the voice reads on, until something is pressed', async () => {
  const { engine, player } = openPage(RAIN);
  const bar = document.querySelector('player-bar');
  bar?.tell('Il faut du réseau.');
  player.play();
  engine.start();
  engine.end('done');
  await expect.element(page.getByText('Il faut du réseau.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Phrase suivante' }));
  await expect.element(page.getByText('Il faut du réseau.')).not.toBeInTheDocument();
});
