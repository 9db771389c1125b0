import { beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedVoice, type VoiceSurroundings } from '../../../src/speech/rendered/voice-files.ts';
import { VOICE_LIST } from '../../../src/speech/rendered/voice-list.ts';
import { VOICE_SIZE } from '../../../src/speech/rendered/voice-size.ts';
import { FakeCaches } from '../../fakes/fake-caches.ts';
import { lostAfter, silence, VoiceSite } from './voice-site.ts';

const NAMES = VOICE_LIST.map(({ name }) => name);
const [FIRST, SECOND, THIRD] = VOICE_LIST;

let site: VoiceSite;
let caches: FakeCaches;
let channel: EventTarget & { postMessage: (message: unknown) => void };
let turn: Promise<void>;

beforeEach(() => {
  site = new VoiceSite();
  caches = new FakeCaches();
  channel = Object.assign(new EventTarget(), { postMessage: () => undefined });
  turn = Promise.resolve();
});

describe('a download', () => {
  test('is not begun by itself', async () => {
    const voice = newVoice();
    await voice.look();
    expect(voice.snapshot).toMatchObject({ status: 'absent', received: 0, sizeOnDisk: 0, total: VOICE_SIZE });
    expect(site.asked).toEqual([]);
  });

  test('brings each file once, tells how far it is, and ends ready', async () => {
    const voice = newVoice();
    const seen = received(voice);
    await voice.download();
    expect(site.asked).toEqual(NAMES);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(seen.length).toBeGreaterThan(NAMES.length);
    expect(voice.snapshot).toMatchObject({ status: 'ready', received: VOICE_SIZE, sizeOnDisk: VOICE_SIZE });
    expect(new Uint8Array((await voice.files()).module).slice(0, 4)).toEqual(wasmMagic);
  });

  test('is not repeated by the next visit', async () => {
    await newVoice().download();
    const voice = newVoice();
    await voice.look();
    expect(voice.snapshot.status).toBe('ready');
    await voice.download();
    expect(site.asked).toEqual(NAMES);
  });

  test('can be given up, and goes on where it was', async () => {
    const voice = newVoice();
    site.answer(1, silence);
    const download = voice.download();
    await expect.poll(() => site.asked.length).toBe(2);
    voice.cancel();
    await download;
    expect(voice.snapshot).toMatchObject({ status: 'absent', received: FIRST.bytes, problem: undefined });
    site.answer(1);
    await voice.download();
    expect(voice.snapshot.status).toBe('ready');
    expect(site.asked).toEqual([FIRST.name, SECOND.name, SECOND.name, THIRD.name]);
  });

  test('in two tabs at once brings each file once, and both are told', async () => {
    const voices = [newVoice(), newVoice()];
    await Promise.all(voices.map((voice) => voice.download()));
    expect(site.asked).toEqual(NAMES);
    expect(voices.map(({ snapshot }) => snapshot.status)).toEqual(['ready', 'ready']);
  });

  test('in another tab is seen in this one', async () => {
    const other = newVoice();
    await newVoice().download();
    channel.dispatchEvent(new Event('message'));
    await expect.poll(() => other.snapshot.status).toBe('ready');
  });
});

describe('what goes wrong is said, and can be tried again', () => {
  test.each([
    ['the network is lost', lostAfter(1000), /connexion a été coupée.*Réessayer/],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), /connexion a été coupée/],
    ['the site has no such file', () => new Response('', { status: 404 }), /site ne donne pas la voix/],
    ['the file is cut short', (content: ArrayBuffer) => new Response(content.slice(0, 1000)), /abîmé/],
    ['one byte is another', (content: ArrayBuffer) => new Response(altered(content)), /abîmé.*Réessayer/],
    ['another page comes', () => new Response('<p>Wi-Fi</p>'), /abîmé/],
  ])('%s', async (_name, answer, sentence) => {
    site.answer(1, answer);
    const voice = newVoice();
    await voice.download();
    expect(voice.snapshot).toMatchObject({ status: 'failed', sizeOnDisk: FIRST.bytes });
    expect(voice.snapshot.problem).toMatch(sentence);
    site.answer(1);
    await voice.download();
    expect(voice.snapshot).toMatchObject({ status: 'ready', problem: undefined });
    expect(site.asked.filter((name) => name === FIRST.name)).toHaveLength(1);
  });

  test('the device is full', async () => {
    caches.room = 200_000;
    const voice = newVoice();
    await voice.download();
    expect(voice.snapshot).toMatchObject({ status: 'failed', sizeOnDisk: FIRST.bytes });
    expect(voice.snapshot.problem).toBe(
      'Il n’y a plus assez de place sur cet appareil. Libérez 1 Mo, puis touchez Réessayer.',
    );
    caches.room = Infinity;
    await voice.download();
    expect(voice.snapshot.status).toBe('ready');
  });

  test('nothing can be kept here', async () => {
    const voice = newVoice({
      caches: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    await voice.look();
    expect(voice.snapshot.status).toBe('absent');
    await voice.download();
    expect(voice.snapshot.problem).toMatch(/navigation est privée.*fenêtre ordinaire/);
    await voice.remove();
    await expect(voice.files()).rejects.toThrow('navigation est privée');
    expect(site.asked).toEqual([]);
  });
});

describe('what is on this device', () => {
  test('is asked for in vain before the download', async () => {
    await expect(newVoice().files()).rejects.toThrow('pas sur cet appareil');
  });

  test('is noticed when it was altered, and that file alone is fetched again', async () => {
    const voice = newVoice();
    await voice.download();
    await alterKept(1);
    await expect(voice.files()).rejects.toThrow('abîmé sur cet appareil');
    expect(voice.snapshot).toMatchObject({ status: 'failed', sizeOnDisk: FIRST.bytes + THIRD.bytes });
    await voice.download();
    expect(site.asked).toEqual([...NAMES, SECOND.name]);
    await expect(voice.files()).resolves.toBeDefined();
  });

  test('can be taken away', async () => {
    const voice = newVoice();
    await voice.download();
    await voice.remove();
    expect(voice.snapshot).toMatchObject({ status: 'absent', received: 0, sizeOnDisk: 0 });
    expect(await caches.keys()).toEqual([]);
  });

  test('is taken away while it comes', async () => {
    const voice = newVoice();
    site.answer(2, silence);
    const download = voice.download();
    await expect.poll(() => site.asked.length).toBe(3);
    await Promise.all([voice.remove(), download]);
    expect(voice.snapshot).toMatchObject({ status: 'absent', sizeOnDisk: 0 });
  });

  test('does not keep the files of an earlier voice', async () => {
    const cache = await caches.open('embedded-voice-1');
    await cache.put('https://voice.invalid/earlier', new Response('earlier'));
    await newVoice().download();
    expect(await cache.keys()).toHaveLength(NAMES.length);
  });
});

const wasmMagic = Uint8Array.of(0, 0x61, 0x73, 0x6d);

/** A tab of the app. */
function newVoice(different: Partial<VoiceSurroundings> = {}): EmbeddedVoice {
  return new EmbeddedVoice({
    folder: 'https://lire.example/voice/',
    fetch: site.fetch,
    caches: () => caches,
    inTurn: (work) => (turn = turn.catch(() => undefined).then(work)),
    channel,
    ...different,
  });
}

function received(voice: EmbeddedVoice): number[] {
  const seen: number[] = [];
  voice.addEventListener('change', () => seen.push(voice.snapshot.received));
  return seen;
}

async function alterKept(place: number): Promise<void> {
  const cache = await caches.open('embedded-voice-1');
  const request = (await cache.keys())[place];
  const kept = request && (await cache.match(request));
  if (kept) await cache.put(request, new Response(altered(await kept.arrayBuffer())));
}

function altered(content: ArrayBuffer): ArrayBuffer {
  const copy = content.slice();
  const bytes = new Uint8Array(copy);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  return copy;
}
