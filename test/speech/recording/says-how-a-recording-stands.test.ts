import { expect, test } from 'vitest';
import { Recorder, type Recording } from '../../../src/speech/recording/recorder.ts';
import { RecordingProblem } from '../../../src/speech/recording/recording-problem.ts';

function aRecording(discarded: string[] = []): Recording {
  return {
    file: new File(['son'], 'Pluie.mp3'),
    seconds: 1,
    discard: async () => void discarded.push('Pluie.mp3'),
  };
}

/** A recorder, all that it showed, and what ends the recording that is under way. */
function open() {
  const endings: { whole: (recording: Recording) => void; fail: (reason: unknown) => void }[] = [];
  const shown: string[] = [];
  const listeners: ((share: number) => void)[] = [];
  const recorder = new Recorder((onShare, signal) => {
    listeners.push(onShare);
    return new Promise((whole, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason));
      endings.push({ whole, fail });
    });
  });
  recorder.addEventListener('change', () => {
    const { status, percent } = recorder.snapshot;
    shown.push(status === 'recording' ? `${percent} %` : status);
  });
  return {
    recorder,
    shown,
    share: (share: number) => listeners.at(-1)?.(share),
    ending: () => endings.at(-1),
    endings,
  };
}

test('it tells of each percent once, then that the file is ready', async () => {
  const { recorder, shown, share, ending } = open();
  const done = recorder.start();
  for (const each of [0.001, 0.004, 0.5, 0.501, 0.99]) share(each);
  ending()?.whole(aRecording());
  await done;
  expect(shown).toEqual(['0 %', '50 %', '99 %', 'ready']);
  expect(recorder.snapshot.recording?.file.name).toBe('Pluie.mp3');
});

test('asked twice, it records once', async () => {
  const { recorder, endings } = open();
  const both = [recorder.start(), recorder.start()];
  expect(endings).toHaveLength(1);
  endings[0]?.whole(aRecording());
  await Promise.all(both);
});

test('given up, it says so and begins anew at the next tap', async () => {
  const { recorder, shown, endings } = open();
  const done = recorder.start();
  recorder.cancel();
  await done;
  const again = recorder.start();
  endings[1]?.whole(aRecording());
  await again;
  expect(shown).toEqual(['0 %', 'cancelled', '0 %', 'ready']);
});

test.each([
  [
    new RecordingProblem('full'),
    'Il n’y a plus assez de place sur cet appareil. Libérez-en, puis touchez Réessayer.',
  ],
  [new TypeError('unforeseen'), /^L’enregistrement s’est arrêté avant la fin/],
])('what went wrong (%s) is a French sentence', async (fault, sentence) => {
  const { recorder, ending } = open();
  const done = recorder.start();
  ending()?.fail(fault);
  await done;
  expect(recorder.snapshot).toMatchObject({ status: 'failed', recording: undefined });
  expect(recorder.snapshot.problem).toMatch(sentence);
});

test('a file is taken off the device when the reader wants it gone, and when another takes its place', async () => {
  const discarded: string[] = [];
  const { recorder, endings } = open();
  for (const index of [0, 1]) {
    const done = recorder.start();
    await Promise.resolve();
    endings[index]?.whole(aRecording(discarded));
    await done;
    expect(discarded).toHaveLength(index);
  }
  await recorder.discard();
  expect(discarded).toHaveLength(2);
  expect(recorder.snapshot.status).toBe('idle');
});
