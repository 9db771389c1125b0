/** What a bench has the scripted voice do: it says nothing by itself. */
interface ScriptedVoice {
  /** Tells the words of what is being said, one a frame, to the last. */
  tellWords(): Promise<number>;
  /** Comes to the end of what is being said. */
  end(): void;
}

/**
 * Runs in the page before anything else: the browser's speech becomes a French voice that does what it is told by the
 * global `scriptedVoice`, so that two pages hear the very same words at the same pace, and nothing but them.
 */
export function scriptVoice(): void {
  class Utterance extends EventTarget {
    readonly text: string;
    lang = '';
    voice: object | null = null;
    rate = 1;
    pitch = 1;
    constructor(text = '') {
      super();
      this.text = text;
    }
  }
  let current: Utterance | undefined;
  const tell = (type: string, details: object = {}) =>
    current?.dispatchEvent(Object.assign(new Event(type), details));

  const voice = { name: 'Essai', voiceURI: 'essai', lang: 'fr-FR', localService: true, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    paused: false,
    pending: false,
    getVoices: () => [voice],
    speak(utterance: Utterance) {
      current = utterance;
      queueMicrotask(() => tell('start', { charIndex: 0 }));
    },
    cancel: () => (current = undefined),
    pause() {},
    resume() {},
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => current !== undefined });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });

  const scripted: ScriptedVoice = {
    async tellWords() {
      const words = Array.from(current?.text.matchAll(/[\p{L}’-]+/gu) ?? []);
      for (const word of words) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        tell('boundary', { name: 'word', charIndex: word.index, charLength: word[0].length });
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return words.length;
    },
    end: () => tell('end'),
  };
  Reflect.set(globalThis, 'scriptedVoice', scripted);
}
