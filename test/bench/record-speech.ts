/** One utterance that a page spoke. Times in milliseconds, as its events reached the page. */
export interface SpokenUtterance {
  readonly text: string;
  readonly lang: string;
  readonly voice: string;
  /** When the page asked for it. */
  readonly asked: number;
  start: number;
  end: number;
}

/** What a page spoke, and when it was last clicked. */
export interface SpeechRecord {
  click: number;
  readonly utterances: SpokenUtterance[];
}

/**
 * Runs in the page before anything else, and leaves what it speaks in the global `speechRecord`. Everything is spoken
 * at the voice's highest speed: the sentences are only waited for.
 */
export function recordSpeech(): void {
  const record: SpeechRecord = { click: Number.NaN, utterances: [] };
  Reflect.set(globalThis, 'speechRecord', record);
  addEventListener('click', ({ timeStamp }) => (record.click = timeStamp), { capture: true });

  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    utterance.rate = 3;
    const { text, lang, voice } = utterance;
    const spoken = {
      text,
      lang,
      voice: voice?.name ?? '',
      asked: performance.now(),
      start: Number.NaN,
      end: Number.NaN,
    };
    record.utterances.push(spoken);
    // Not the time now: the page's own listeners may have worked in between.
    utterance.addEventListener('start', ({ timeStamp }) => (spoken.start = timeStamp));
    utterance.addEventListener('end', ({ timeStamp }) => (spoken.end = timeStamp));
    speak(utterance);
  };
}
