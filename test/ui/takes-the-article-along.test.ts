import '../../src/ui/styles/page.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Recorder, type Recording } from '../../src/speech/recording/recorder.ts';
import { RecordingProblem } from '../../src/speech/recording/recording-problem.ts';
import { RecordSettings } from '../../src/ui/settings/record-settings.ts';
import { FakeVoiceStore } from '../fakes/fake-voice-store.ts';
import { focusedName } from './focus.ts';

const button = (name: string) => screen.getByRole('button', { name, exact: true });
const status = screen.getByRole('status');
const progress = screen.getByRole('progressbar');

let voice: FakeVoiceStore;
let element: RecordSettings;
let tell: (share: number) => void;
let end: { whole: (recording: Recording) => void; fail: (reason: unknown) => void };

beforeEach(() => {
  voice = new FakeVoiceStore();
  voice.show({ status: 'ready' });
  const recorder = new Recorder((onShare, signal) => {
    tell = onShare;
    return new Promise((whole, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason));
      end = { whole, fail };
    });
  });
  element = Object.assign(new RecordSettings(), { voice, recorder });
  document.body.replaceChildren(element);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function theFile(): Recording {
  return {
    file: new File([new Uint8Array(1_700_000)], 'La pluie.mp3'),
    seconds: 290,
    discard: async () => {},
  };
}

async function recorded(): Promise<void> {
  await userEvent.click(button('Enregistrer en audio'));
  end.whole(theFile());
  await expect.element(button('Enregistrer le fichier')).toBeVisible();
}

/** What the browser's share sheet takes, and what becomes of it. */
function stubShare(share: (data: ShareData) => Promise<void>): void {
  vi.stubGlobal('navigator', {
    canShare: ({ files }: ShareData) => files?.[0]?.name.endsWith('.mp3'),
    share,
  });
}

test('without the embedded voice it says what is needed, and nothing can be pressed', async () => {
  voice.show({ status: 'absent' });
  await expect.element(screen.getByText(/téléchargez d’abord la voix intégrée/)).toBeVisible();
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});

test('a recording shows how far it is, and can be given up', async () => {
  await userEvent.click(button('Enregistrer en audio'));
  await expect.element(status).toHaveTextContent('Gardez cette page ouverte jusqu’à la fin.');
  tell(0.42);
  await expect.element(progress).toHaveProperty('value', 42);
  await expect.element(screen.getByText('42 %')).toBeVisible();
  await userEvent.click(button('Annuler'));
  await expect.element(status).toHaveTextContent('L’enregistrement est annulé.');
  await expect.element(button('Enregistrer en audio')).toBeVisible();
});

test('what went wrong is said with what to do, and tried again at a tap', async () => {
  await userEvent.click(button('Enregistrer en audio'));
  end.fail(new RecordingProblem('full'));
  await expect.element(status).toHaveTextContent('Il n’y a plus assez de place sur cet appareil.');
  await userEvent.click(button('Réessayer'));
  await expect.element(progress).toBeVisible();
});

test('the file tells its length and its size, and is saved under its name', async () => {
  await recorded();
  await expect.element(status).toHaveTextContent('Le fichier est prêt (4 min 50 s, 1,7 Mo).');
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await userEvent.click(button('Enregistrer le fichier'));
  expect(saved).toEqual(['La pluie.mp3']);
});

test('it is shared where the device shares files', async () => {
  const shared: ShareData[] = [];
  stubShare(async (data) => void shared.push(data));
  await recorded();
  await userEvent.click(button('Partager'));
  expect(shared.map(({ files }) => files?.map(({ name }) => name))).toEqual([['La pluie.mp3']]);
});

test('where the device shares none, that is not offered', async () => {
  vi.stubGlobal('navigator', {});
  await recorded();
  await expect.element(button('Partager')).not.toBeInTheDocument();
});

test('a change of mind in the share sheet is no fault; a refusal is told with another way', async () => {
  let fault = new DOMException('', 'AbortError');
  stubShare(async () => {
    throw fault;
  });
  await recorded();
  await userEvent.click(button('Partager'));
  await expect.element(status).toHaveTextContent('Le fichier est prêt');
  fault = new DOMException('', 'NotAllowedError');
  await userEvent.click(button('Partager'));
  await expect.element(status).toHaveTextContent('Touchez Enregistrer le fichier');
});

test('it can be taken off the device, and made again', async () => {
  await recorded();
  await userEvent.click(button('Supprimer'));
  await expect.element(button('Enregistrer en audio')).toBeVisible();
});

test('by keyboard, the focus is always on what can be done next', async () => {
  await userEvent.tab();
  expect(focusedName()).toBe('Enregistrer en audio');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('Annuler');
  end.whole(theFile());
  await expect.poll(focusedName).toBe('Enregistrer le fichier');
});

test.each(['1rem', '2rem'])('nothing is cut off at 320 px with letters of %s', async (size) => {
  document.documentElement.style.fontSize = size;
  document.body.style.width = '320px';
  stubShare(async () => {});
  await recorded();
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});
