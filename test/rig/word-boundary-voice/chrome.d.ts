/** What the voice uses of https://developer.chrome.com/docs/extensions/reference/api/ttsEngine. */
declare namespace chrome.ttsEngine {
  interface TtsEvent {
    type: 'start' | 'word' | 'end' | 'pause' | 'resume';
    charIndex: number;
    length?: number;
  }
  type SendEvent = (event: TtsEvent) => void;
  const onSpeak: Listened<(text: string, options: { rate?: number }, send: SendEvent) => void>;
  const onStop: Listened<() => void>;

  interface Listened<Listener> {
    addListener(listener: Listener): void;
    hasListeners(): boolean;
  }
}
