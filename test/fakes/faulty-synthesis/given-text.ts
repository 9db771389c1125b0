import type { Faults } from './faults.ts';

/** What a page has given to be spoken, with its voice as the device has it. */
export interface GivenText {
  readonly text: string;
  readonly rate: number;
  readonly voice: SpeechSynthesisVoice | undefined;
  /** Sends an event to the utterance, as long as its page is there to hear it. */
  send(type: string, details?: object): void;
}

/** Takes what an utterance says at this moment; what the page changes in it later is not heard. */
export function give(
  utterance: SpeechSynthesisUtterance,
  voice: SpeechSynthesisVoice | undefined,
  faults: Faults,
  isGone: () => boolean,
): GivenText {
  const { text, rate } = utterance;
  const target = faults.forgetsUnreferenced ? new WeakRef(utterance) : strongly(utterance);
  return {
    text,
    rate,
    voice,
    send: (type, details = {}) => {
      if (isGone()) return;
      target
        .deref()
        ?.dispatchEvent(Object.assign(new Event(type), { charIndex: 0, elapsedTime: 0, ...details }));
    },
  };
}

/** A reference that keeps its object; apart, so that no other closure keeps it too. */
function strongly(utterance: SpeechSynthesisUtterance): Pick<WeakRef<SpeechSynthesisUtterance>, 'deref'> {
  return { deref: () => utterance };
}
