import { expect, test } from 'vitest';
import { bearsOtherSound } from '../../src/speech/web-speech/bears-other-sound.ts';
import { isLocal } from '../../src/speech/web-speech/is-local.ts';
import { languageTag } from '../../src/speech/web-speech/language-tag.ts';
import { stopsInBackground } from '../../src/speech/web-speech/stops-in-background.ts';
import { systemOf } from '../../src/speech/web-speech/system.ts';

test.for([
  ['fr_FR', 'fr-FR'],
  ['fra-FRA-f000', 'fr-FR'],
  ['fra-CAN', 'fr-CA'],
  ['fr-ca', 'fr-CA'],
  ['fr', 'fr'],
  ['?', '?'],
])('the tag %s is read as %s', ([tag, normal]) => {
  expect(languageTag(tag ?? '')).toBe(normal);
});

test.for([
  ['Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 0, 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 Safari/604.1', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Safari/605.1', 5, 'ios'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Safari/605.1', 0, 'macos'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0', 10, 'windows'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/126.0', 0, 'chromeos'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0, 'linux'],
  ['', 0, 'other'],
] as const)('the browser %s with %i touch points runs on %s', ([userAgent, touchPoints, system]) => {
  expect(systemOf(userAgent, touchPoints)).toBe(system);
});

test.for([
  ['Chromium', 'French (France) espeak-ng', true, true],
  ['Chrome’s own remote voice', 'Google français', false, false],
  ['Edge', 'Microsoft Denise Online (Natural) - French (France)', false, false],
  ['Firefox on Linux', 'urn:moz-tts:speechd:French%20(France)?fr-FR', false, true],
  ['Firefox on Android', 'moz-tts:android:fra_FRA_f000', false, true],
  ['Firefox on Windows', 'urn:moz-tts:sapi:Microsoft Hortense Desktop - French?fr-FR', true, true],
] as const)(
  'by %s, the voice %s with localService %j is offline: %j',
  ([, voiceURI, localService, offline]) => {
    expect(isLocal({ voiceURI, localService })).toBe(offline);
  },
);

test.for([
  ['Mozilla/5.0 (Linux; Android 14; K) Chrome/126.0 Mobile', 5, true, true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1', 5, false, true],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1', 0, true, false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', 0, true, false],
] as const)(
  'on %s with %i touch points another sound may play: %j; the voice stops in the background: %j',
  ([userAgent, maxTouchPoints, another, stops]) => {
    expect(bearsOtherSound({ userAgent, maxTouchPoints })).toBe(another);
    expect(stopsInBackground({ userAgent, maxTouchPoints })).toBe(stops);
  },
);
