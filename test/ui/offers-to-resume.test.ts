import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CrashCopy } from '../../src/library/crash-copy.ts';
import type { PlaceRecord } from '../../src/library/place-record.ts';
import { Places } from '../../src/library/places.ts';
import { showHeardMarks } from '../../src/ui/heard-marks.ts';
import { ResumeOffer } from '../../src/ui/resume-offer.ts';
import { resumeReading } from '../../src/ui/resume-reading.ts';
import { aRecord } from '../fakes/a-record.ts';
import { RAIN } from '../fakes/rain.ts';
import { litSentence, openPage } from './page.ts';

const BUS = { paragraph: 1, offset: 7 };
const article = { id: 'pluie', lang: 'fr', paragraphs: RAIN };
const button = (name: string) => page.getByRole('button', { name });
const status = () => page.elementLocator(offerOnPage()).getByRole('status');

afterEach(() => localStorage.clear());

function offerOnPage(): ResumeOffer {
  const offer = document.querySelector('resume-offer');
  if (!offer) throw new Error('There is no offer');
  return offer;
}

function refused(): Storage {
  throw new DOMException('refused', 'SecurityError');
}

/** The page as it is once all has come that comes later. */
async function open(kept?: PlaceRecord, copied?: PlaceRecord, keeps = true) {
  const opened = openPage(RAIN);
  const { player } = opened;
  const copy = { read: () => Promise.resolve(copied), write: () => Promise.resolve(false) };
  const places = new Places(keeps ? () => localStorage : refused, copy);
  if (kept) {
    places.keep(kept);
    if (kept.hash === aRecord(RAIN, kept).hash) player.load(article, kept);
  }
  const offer = new ResumeOffer();
  document.querySelector('.dock')?.prepend(offer);
  Object.assign(offer, { player, places, paragraphs: RAIN });
  await resumeReading(article, player, places, copy, (resumesAt) => Object.assign(offer, { resumesAt }));
  return { ...opened, places };
}

test('a reader who comes back is told where Lire resumes, and hears it from the word', async () => {
  const { engine } = await open(aRecord(RAIN, BUS));
  await expect.element(status()).toHaveTextContent('Reprendre à : « Le bus arrive enfin. »');
  expect(litSentence()).toBe('Le bus arrive enfin.');
  await userEvent.click(button('Lire'));
  expect(engine.saying).toBe('arrive enfin.');
  await expect.element(button('Depuis le début')).not.toBeInTheDocument();
});

test('« Depuis le début » reads from the beginning, and the focus stays in the player', async () => {
  const { engine } = await open(aRecord(RAIN, BUS));
  await userEvent.click(button('Depuis le début'));
  expect(engine.saying).toBe('Il pleut.');
  await expect.element(status()).toHaveTextContent(/^$/);
  expect(document.activeElement?.textContent?.trim()).toBe('Pause');
});

test('a new reader is offered nothing, a step or Arrêter included', async () => {
  const { player } = await open();
  await expect.element(status()).toHaveTextContent(/^$/);
  expect(player.snapshot.hasBegun).toBe(false);
  player.step('paragraph', 1);
  await offerOnPage().updateComplete;
  await expect.element(status()).toHaveTextContent(/^$/);
  player.stop();
  await offerOnPage().updateComplete;
  await expect.element(status()).toHaveTextContent(/^$/);
});

test('in an edited text the place is looked for', async () => {
  const before = [{ kind: 'paragraph' as const, text: `${RAIN[1]?.text} Il est plein.` }];
  const { engine } = await open(aRecord(before, { paragraph: 0, offset: 7 }));
  await expect.element(status()).toHaveTextContent('Reprendre à : « Le bus arrive enfin. »');
  await userEvent.click(button('Lire'));
  expect(engine.saying).toBe('arrive enfin.');
});

test('after a crash the newer copy has the place, unless the reader has started', async () => {
  const { places } = await open(
    aRecord(RAIN, { paragraph: 0, offset: 10 }, { updated: 1, heard: [[0, 0]] }),
    aRecord(RAIN, BUS, { updated: 2, heard: [[1, 1]] }),
  );
  await expect.element(status()).toHaveTextContent('Le bus arrive enfin.');
  expect(places.recordOf('pluie')).toMatchObject({ ...BUS, heard: [[0, 1]] });
});

test('a copy that is older is left alone', async () => {
  await open(aRecord(RAIN, BUS, { updated: 2 }), aRecord(RAIN, { paragraph: 0, offset: 10 }, { updated: 1 }));
  await expect.element(status()).toHaveTextContent('Le bus arrive enfin.');
});

test('the player of a reader who has started is not moved', async () => {
  const opened = openPage(RAIN);
  const copied = aRecord(RAIN, BUS, { updated: 2, heard: [[1, 1]] });
  const copy = { read: () => Promise.resolve(copied), write: () => Promise.resolve(false) };
  const places = new Places(() => localStorage, copy);
  const resuming = resumeReading(article, opened.player, places, copy, () => {});
  opened.player.play();
  await resuming;
  expect(opened.player.snapshot).toMatchObject({ status: 'starting', place: { paragraph: 0, offset: 0 } });
});

test('where the place cannot be kept, a sentence says what to do, once the voice is silent', async () => {
  const { places, player } = await open(undefined, undefined, false);
  player.play();
  places.keep(aRecord(RAIN, BUS));
  await expect.poll(() => places.keepsPlaces).toBe(false);
  await expect.element(status()).toHaveTextContent(/^$/);
  player.pause();
  await expect.element(status()).toHaveTextContent('Votre place ne peut pas être gardée sur cet appareil');
  await userEvent.click(button('Fermer'));
  await expect.element(status()).toHaveTextContent(/^$/);
});

test('an article that was heard to its end says so, and so does a link to it', async () => {
  const { places } = await open(aRecord(RAIN, BUS, { finished: 5 }));
  document.body.insertAdjacentHTML('beforeend', '<a href="#" data-article="neige">La neige</a>');
  places.keep(aRecord(RAIN, BUS, { article: 'neige', finished: null }));
  showHeardMarks(places);
  showHeardMarks(places);
  expect(document.querySelector('.facts')?.textContent).toMatch(/d’écoute · Article écouté$/);
  await expect.element(page.getByRole('link', { name: 'La neige', exact: true })).toBeVisible();
  places.keep(aRecord(RAIN, BUS, { article: 'neige', finished: 6 }));
  showHeardMarks(places);
  await expect.element(page.getByRole('link', { name: 'La neige Article écouté' })).toBeVisible();
});

test('the second copy gives back what it was given, and nothing where databases are refused', async () => {
  const record = aRecord(RAIN, BUS);
  const copy = new CrashCopy(() => indexedDB);
  expect(await copy.read('autre')).toBeUndefined();
  expect(await copy.write(record)).toBe(true);
  expect(await new CrashCopy(() => indexedDB).read('pluie')).toEqual(record);
  const noCopy = new CrashCopy(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(await noCopy.write(record)).toBe(false);
  expect(await noCopy.read('pluie')).toBeUndefined();
});
