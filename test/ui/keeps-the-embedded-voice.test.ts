import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserVoice } from '../../src/speech/rendered/browser-voice.ts';

// The same files at an address where nothing answers: what is given can only be what was kept.
const HERE = new URL('/', location.href).href;
const NOWHERE = 'http://127.0.0.1:9/';

beforeEach(() => browserVoice(HERE).remove());
afterEach(() => browserVoice(HERE).remove());

test('the browser keeps the voice, and gives it unpacked without the network', async () => {
  await browserVoice(HERE).download();
  const voice = browserVoice(NOWHERE);
  await voice.look();
  expect(voice.snapshot).toMatchObject({ status: 'ready', problem: undefined });
  const { module, textAnalysis, signalGeneration } = await voice.files();
  expect(WebAssembly.validate(module)).toBe(true);
  expect([textAnalysis.byteLength, signalGeneration.byteLength]).toEqual([381_936, 833_236]);
});

test('with no network it says so', async () => {
  const voice = browserVoice(NOWHERE);
  await voice.download();
  expect(voice.snapshot.problem).toContain('La connexion a été coupée.');
});

test('another tab sees what comes and goes', async () => {
  const [here, other] = [browserVoice(HERE), browserVoice(HERE)];
  await here.download();
  await expect.poll(() => other.snapshot.status).toBe('ready');
  await here.remove();
  await expect.poll(() => other.snapshot).toMatchObject({ status: 'absent', sizeOnDisk: 0 });
});
