import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProfile, openBrowser, removeProfile } from './browser.ts';
import { speakRaw } from './raw-speech.ts';
import { serve, type SiteServer } from './server.ts';
import { memorySite } from './site.ts';

const page =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title><p>Bonjour.</p></html>';
let server: SiteServer;
let profile: string;

beforeAll(async () => {
  server = await serve(memorySite({ '/index.html': page }));
  profile = await createProfile();
});
afterAll(async () => {
  await server.stop();
  await removeProfile(profile);
});

test('a French voice of the system speaks from the start to the end', async () => {
  const browser = await openBrowser(profile);
  const tab = await browser.newPage();
  await tab.goto(server.url);
  const { voice, events } = await speakRaw(tab, 'Il pleut, on rentre.');
  await browser.close();
  expect(voice).toMatch(/French|Français/);
  expect(events.map(({ type }) => type)).toEqual(['start', 'end']);
});

test('the trial voice tells each word as it comes to it', async () => {
  const browser = await openBrowser(profile, { voices: 'trial' });
  const tab = await browser.newPage();
  await tab.goto(server.url);
  const text = 'Il pleut : l’averse d’été.';
  const { voice, events } = await speakRaw(tab, text);
  await browser.close();
  expect(voice).toBe('Voix d’essai');
  const words = events.filter(({ type }) => type === 'boundary');
  expect(words.map(({ charIndex, charLength }) => text.slice(charIndex, charIndex + charLength))).toEqual([
    'Il',
    'pleut',
    'l’averse',
    'd’été',
  ]);
});
