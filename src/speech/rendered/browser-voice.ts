import { EmbeddedVoice } from './voice-files.ts';

const NAME = 'embedded-voice';

/**
 * The embedded voice of this browser.
 * @param root The app's root address, absolute, with a slash at its end.
 */
export function browserVoice(root: string): EmbeddedVoice {
  return new EmbeddedVoice({
    folder: `${root}voice/`,
    fetch: (input, init) => fetch(input, init),
    caches: () => caches,
    inTurn: (work, signal) => navigator.locks.request(NAME, { signal }, work),
    channel: new BroadcastChannel(NAME),
  });
}
