import { vi } from 'vitest';
import type { Form, Question } from '../../../src/speech/check-up/check-up.ts';
import type { Verdict } from '../../../src/speech/check-up/verdict.ts';
import { DeviceCheckUp } from '../../../src/speech/web-speech/check-up/device-check-up.ts';
import { LONG_CHECKS } from '../../../src/speech/web-speech/check-up/long-checks.ts';
import { FakeBrowser } from '../../fakes/faulty-synthesis/fake-browser.ts';
import { Faults } from '../../fakes/faulty-synthesis/faults.ts';

/** What the listener answers: the id of an option, or undefined to pass the question over. */
type Listener = (question: Question, browser: FakeBrowser) => string | undefined;

/** Hears what the voice says: answers the questions on it as somebody does who understands French. */
export const hearsFrench: Listener = ({ text, options }, { log }) => {
  if (text.includes('en français')) return 'yes';
  if (!text.startsWith('Quel nombre')) return undefined;
  const said = NUMBERS.find(([, letters]) => log.given.at(-1)?.includes(letters));
  return options.find(({ id }) => id === said?.[0])?.id;
};

const NUMBERS = [
  ['14', 'quatorze'],
  ['32', 'trente-deux'],
  ['58', 'cinquante-huit'],
  ['96', 'quatre-vingt-seize'],
] as const;

/** A check-up of a browser that commits these faults. It needs vitest's fake timers. */
export function openCheckUp(
  faults: Partial<Faults> = {},
  listener = hearsFrench,
  longChecks = async () => LONG_CHECKS,
) {
  const browser = new FakeBrowser(Object.assign(new Faults(), faults));
  vi.stubGlobal('navigator', { onLine: true, userAgent: 'Android', maxTouchPoints: 5 });
  const kept: Verdict[] = [];
  const rest = vi.fn<() => void>();
  const checkUp = new DeviceCheckUp({
    synthesis: browser.synthesis,
    device: Promise.resolve({ make: 'samsung', browser: 'Chrome 141', lines: { Modèle: 'SM-A155F' } }),
    longChecks,
    sound: { play: () => {}, release: () => {} },
    app: '0.1.0',
    rest,
    keep: (verdict) => kept.push(verdict),
  });
  checkUp.addEventListener('change', () => {
    const { question } = checkUp.snapshot;
    if (!question) return;
    const answer = listener(question, browser);
    if (answer === undefined) setTimeout(() => checkUp.skip());
    else setTimeout(() => checkUp.answer(answer));
  });
  return { browser, checkUp, kept, rest, examine, finding };

  /** Runs a whole check-up on the first French voice. */
  async function examine(form: Form): Promise<Verdict | undefined> {
    const voice = browser.synthesis.getVoices().find(({ lang }) => lang.startsWith('fr'));
    browser.tap(() => checkUp.start(form, voice && { name: voice.name, lang: 'fr-FR' }));
    for (let second = 0; second < 300 && checkUp.snapshot.report === ''; second += 1)
      await vi.advanceTimersByTimeAsync(1000);
    return checkUp.snapshot.verdict;
  }

  /** What a check found out, in French. */
  function finding(id: string) {
    return checkUp.snapshot.findings.find((each) => each.id === id);
  }
}
