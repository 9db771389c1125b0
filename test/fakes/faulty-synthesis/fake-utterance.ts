/** A `SpeechSynthesisUtterance` for where there is none. It has listeners, but no `on…` handlers. */
export class FakeUtterance extends EventTarget implements SpeechSynthesisUtterance {
  text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  pitch = 1;
  volume = 1;
  readonly onstart = null;
  readonly onend = null;
  readonly onerror = null;
  readonly onboundary = null;
  readonly onmark = null;
  readonly onpause = null;
  readonly onresume = null;

  constructor(text = '') {
    super();
    this.text = text;
  }
}
