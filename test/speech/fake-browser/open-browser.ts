import { vi } from 'vitest';
import { FakeUtterance } from '../../fakes/faulty-synthesis/fake-utterance.ts';
import type { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { placeBrowser } from '../../fakes/faulty-synthesis/place-browser.ts';

const EVENTS = ['start', 'boundary', 'pause', 'resume', 'end', 'error'] as const;
/** 65 ms a character and 40 ms before them: over in 1,080 ms. */
export const TEXT = 'Le vent se lève.';
/** The boundaries of that text, each as its `charIndex` and `charLength`. */
export const WORDS = ['0+2', '3+4', '8+2', '11+4'];
/** A remote voice of the fake. */
export const REMOTE = 'Google français';

/** A browser with one fault, in place of any before: `speak` gives it a text, `events` is what the page was told since. */
export function openBrowser(fault: Partial<Faults> = {}) {
  const browser = placeBrowser(fault);
  const { synthesis, log } = browser;
  const events: string[] = [];
  const speak = (text = TEXT, { voice = 'Thomas', rate = 1 } = {}) => {
    const utterance = new FakeUtterance(text);
    utterance.voice = synthesis.getVoices().find(({ name }) => name === voice) ?? null;
    utterance.rate = rate;
    for (const type of EVENTS) utterance.addEventListener(type, (event) => events.push(nameOf(event)));
    synthesis.speak(utterance);
  };
  const names = () => synthesis.getVoices().map(({ name }) => name);
  return { browser, synthesis, log, events, speak, names };
}

/** Lets so many ms pass. */
export function wait(ms: number): void {
  vi.advanceTimersByTime(ms);
}

function nameOf(event: Event): string {
  if ('error' in event) return String(event.error);
  if (event.type !== 'boundary' || !('charIndex' in event)) return event.type;
  return `${event.charIndex}+${'charLength' in event ? event.charLength : '?'}`;
}
