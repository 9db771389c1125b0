import type { Page } from 'playwright-core';

/** One event of the browser's own speech, as the page received it. */
export interface SpokenEvent {
  readonly type: string;
  readonly charIndex: number;
  readonly charLength: number;
}

/**
 * Speaks a text with the first French voice there is, by `speechSynthesis` alone, and gives every event to the last.
 * Playwright's evaluation counts as a gesture, without which Chromium does not speak.
 */
export function speakRaw(page: Page, text: string): Promise<{ voice: string; events: SpokenEvent[] }> {
  return page.evaluate(async (words) => {
    let voice: SpeechSynthesisVoice | undefined;
    while ((voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith('fr'))) === undefined)
      await new Promise((resolve) =>
        speechSynthesis.addEventListener('voiceschanged', resolve, { once: true }),
      );
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    const events: SpokenEvent[] = [];
    await new Promise((resolve) => {
      for (const name of ['start', 'boundary', 'end', 'error'] as const)
        utterance.addEventListener(name, ({ type, charIndex, charLength }) => {
          events.push({ type, charIndex, charLength });
          if (type === 'end' || type === 'error') resolve(type);
        });
      speechSynthesis.speak(utterance);
    });
    return { voice: voice.name, events };
  }, text);
}
