import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { hearsFrench, openCheckUp } from './check-up-on-a-fake-browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(putBrowserAway);

const ITEMS =
  'voices starts ends pace words heard number next cancel-then-speak cancel-event rates volume long hidden lock offline remote-offline media-keys pause'.split(
    ' ',
  );

test('the report has every item, the device and the voice', async () => {
  const { examine, checkUp } = openCheckUp();
  await examine('long');
  const { report, stepCount } = checkUp.snapshot;
  expect(stepCount).toBe(ITEMS.length);
  for (const id of ITEMS) expect(report).toContain(`(${id})`);
  expect(report).toContain('- Modèle : SM-A155F');
  expect(report).toContain('- Application : 0.1.0');
  expect(report).toContain('- Voix essayée : Thomas | fr-FR');
});

test('what can be passed over can all be passed over', async () => {
  const { examine, checkUp, browser } = openCheckUp({}, () => undefined);
  await examine('long');
  expect(checkUp.snapshot.status).toBe('done');
  const passed = checkUp.snapshot.findings.filter(({ answer }) => answer === 'Passé.').map(({ id }) => id);
  expect(passed).toEqual(['heard', 'volume', 'hidden', 'lock', 'offline', 'remote-offline']);
  expect(browser.hearing).toBeUndefined();
});

test.for<[Partial<Faults>, string, RegExp]>([
  [{}, 'next', /^\d+ ms\.$/],
  [{ losesEnd: true }, 'ends', /^Non/],
  [{ losesEnd: true }, 'next', /fin n’est pas annoncée/],
  [{}, 'cancel-then-speak', /^Il ne faut pas attendre/],
  [{ losesSpeakAfterCancel: 120 }, 'cancel-then-speak', /^Perdu après 0, 50 ms/],
  [{}, 'cancel-event', /^error interrupted/],
  [{ endsAfterCancel: true }, 'cancel-event', /^end à/],
  [{ failsInsideCancel: true }, 'cancel-event', /pendant l’appel même/],
  [{}, 'pause', /^Oui/],
  [{ forgetsToResume: true }, 'pause', /^Non/],
  [{ stopsOnPause: true }, 'pause', /^Non/],
  [{}, 'rates', /2 → 2 ; 3 → 3\./],
  [{ clampsRateAt2: true }, 'rates', /3 → 2\./],
  [{}, 'long', /^Oui/],
  [{ hangsOnceStarted: true }, 'long', /^Non/],
])('with %o, « %s » is told as %s', async ([faults, id, answer]) => {
  const { examine, finding, browser } = openCheckUp(faults);
  await examine('long');
  expect(finding(id)?.answer).toMatch(answer);
  expect(browser.synthesis.speaking).toBe(false);
});

test('a voice that stops while the page is hidden is found out', async () => {
  const { examine, finding } = openCheckUp({ stopsWhenHidden: true }, (question, browser) => {
    if (question.text.includes('une autre application')) {
      setTimeout(() => browser.hide(), 2000);
      setTimeout(() => browser.show(), 12_000);
      return 'begin';
    }
    return question.text.startsWith('Et la voix') ? 'stopped' : hearsFrench(question, browser);
  });
  await examine('long');
  expect(finding('hidden')).toMatchObject({ answer: 'Elle s’est tue.' });
  expect(finding('hidden')?.measures).toMatchObject({
    'fin de la voix': expect.stringMatching(/^error interrupted à 20\d\d ms$/),
    'au retour, nouvelle phrase': expect.stringMatching(/^start/),
  });
});

test.for<[Partial<Faults>, RegExp]>([
  [{}, /^error network/],
  [{ hangsOffline: true }, /se tait sans le dire/],
])('offline, a voice of the network with %o is told as %s', async ([faults, answer]) => {
  const { examine, finding } = openCheckUp(faults, (question, browser) => {
    if (!question.text.includes('mode avion')) return hearsFrench(question, browser);
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    browser.goOffline();
    return 'ready';
  });
  await examine('long');
  expect(finding('remote-offline')?.answer).toMatch(answer);
});

test('a key of the headset is told', async () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const { examine, finding } = openCheckUp({}, (question, browser) => {
    if (!question.text.includes('casque')) return hearsFrench(question, browser);
    setTimeout(() => handlers.get('pause')?.({ action: 'pause' }), 1000);
    return 'begin';
  });
  vi.stubGlobal('navigator', {
    ...navigator,
    mediaSession: {
      setActionHandler: (action: string, handler: MediaSessionActionHandler | null) =>
        handlers.set(action, handler),
    },
  });
  await examine('long');
  expect(finding('media-keys')).toMatchObject({ answer: 'Oui.', measures: { touche: 'pause' } });
  expect([...handlers.values()]).toEqual([null, null, null, null, null]);
});
