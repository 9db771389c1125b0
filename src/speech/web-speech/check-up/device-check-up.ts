import {
  type CheckUp,
  type CheckUpSnapshot,
  type Finding,
  type Form,
  type Question,
  IDLE,
} from '../../check-up/check-up.ts';
import type { CheckedVoice, Verdict } from '../../check-up/verdict.ts';
import type { QuietSound } from '../../quiet-sound.ts';
import { languageTag } from '../language-tag.ts';
import { Bench } from './bench.ts';
import type { Check, Notes } from './check.ts';
import { hush } from './hush.ts';
import { inTime } from './in-time.ts';
import type { Device } from './device.ts';
import { nativeVoice } from './native-voice.ts';
import { reportOf } from './report.ts';
import { SHORT_CHECKS } from './short-checks.ts';
import { type Waits, WAITS } from './waits.ts';

/** The check-up has gone on. */
class CheckUpChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(CheckUpChangeEvent.type);
  }
}

/** Why a check was given up: the listener wants the next one, or none. */
const PASSED = 'Passé.';

const NOT_HERE =
  'Le diagnostic complet n’est pas encore sur cet appareil : connectez-vous une fois pour le lancer.';

/** What a check-up needs of the app. */
interface Surroundings {
  readonly synthesis: SpeechSynthesis;
  readonly device: Promise<Device>;
  /** Brings the checks of the long form. Rejects where they are not here and there is no network. */
  readonly longChecks: () => Promise<readonly Check[]>;
  /** Played beside the voice, for the keys of a headset. */
  readonly sound: Pick<QuietSound, 'play' | 'release'>;
  /** The app's version, for the report. */
  readonly app: string;
  /** Has the reading rest, with its place kept. */
  readonly rest: () => void;
  /** Keeps a verdict on this device. */
  readonly keep: (verdict: Verdict) => void;
  readonly waits?: Waits;
}

/** One run of the checks. */
interface Run {
  readonly form: Form;
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly notes: Notes;
  isStopped: boolean;
}

/** The check-up of this device's own speech, through `speechSynthesis`. */
export class DeviceCheckUp extends EventTarget implements CheckUp {
  readonly #surroundings: Surroundings;
  #snapshot = IDLE;
  #run: Run | undefined;
  /** Settles when the last run is over, and the voice is silent. */
  #silence = Promise.resolve();
  /** Gives up the check that is under way. */
  #check = new AbortController();
  #answer: ((id: string) => void) | undefined;
  /** The checks of the long form, once they are here. */
  #long: readonly Check[] | undefined;

  constructor(surroundings: Surroundings) {
    super();
    this.#surroundings = surroundings;
    void surroundings.device.then(({ make }) => this.#show({ make }));
    // In Chromium speech outlives the page.
    addEventListener('pagehide', () => this.stop());
  }

  get snapshot(): CheckUpSnapshot {
    return this.#snapshot;
  }

  prepare(): void {
    void this.#bringLong();
  }

  start(form: Form, voice: CheckedVoice | undefined): void {
    this.stop();
    this.#surroundings.rest();
    const run: Run = {
      form,
      voice: voice && nativeVoice(this.#surroundings.synthesis, voice),
      notes: { french: 'unknown', offline: 'unknown', tellsWords: false },
      isStopped: false,
    };
    this.#run = run;
    // Where nothing was being said, no task comes between this and the first words: Safari wants them within the tap.
    this.#silence = this.#silence.then(() => this.#runAll(run));
  }

  answer(id: string): void {
    this.#answer?.(id);
  }

  skip(): void {
    this.#check.abort(PASSED);
  }

  stop(): void {
    if (!this.#run) return;
    this.#run.isStopped = true;
    this.skip();
  }

  async #runAll(run: Run): Promise<void> {
    const { form, voice } = run;
    const { make } = this.#snapshot;
    const all = form === 'short' ? SHORT_CHECKS : (this.#long ?? (await this.#bringLong()));
    if (!all) return this.#show({ ...IDLE, make, problem: NOT_HERE });
    // Without a voice there is nothing to try but to list them.
    const checks = all.slice(0, voice ? undefined : 1);
    this.#show({ ...IDLE, make, form, status: 'running', stepCount: checks.length });
    await this.#fallSilent();
    for (const [index, check] of checks.entries()) {
      if (run.isStopped) break;
      this.#show({ step: index + 1, doing: check.question });
      const finding = await this.#runOne(check, run);
      await this.#fallSilent();
      this.#show({ question: undefined, findings: [...this.#snapshot.findings, finding] });
    }
    this.#conclude(run, await this.#surroundings.device);
  }

  async #bringLong(): Promise<readonly Check[] | undefined> {
    const checks = await this.#surroundings.longChecks().catch(() => undefined);
    if (checks) this.#long = checks;
    return checks;
  }

  async #runOne(check: Check, { voice, notes }: Run): Promise<Finding> {
    const { synthesis, sound, waits = WAITS } = this.#surroundings;
    const { signal } = (this.#check = new AbortController());
    const ask = (question: Question) => this.#ask(question, signal);
    const { id, question } = check;
    try {
      const found = await check.run(new Bench({ synthesis, voice, sound, waits, notes, signal, ask }));
      return { id, question, measures: {}, ...found };
    } catch (error) {
      return {
        id,
        question,
        measures: {},
        answer: signal.aborted ? PASSED : `Impossible : ${String(error)}.`,
      };
    }
  }

  async #ask(question: Question, signal: AbortSignal): Promise<string> {
    this.#show({ question });
    const id = await inTime(Infinity, signal, (came: (id: string) => void) => {
      this.#answer = came;
    });
    this.#show({ question: undefined });
    return id ?? '';
  }

  /** Whatever became of a check, the next one begins in silence. */
  async #fallSilent(): Promise<void> {
    const { synthesis, waits = WAITS } = this.#surroundings;
    if (hush(synthesis)) await new Promise((resolve) => setTimeout(resolve, waits.settle));
  }

  #conclude({ voice, notes, isStopped }: Run, device: Device): void {
    const { app, keep } = this.#surroundings;
    const at = new Date();
    const { french, offline, tellsWords } = notes;
    const tried = voice ? { name: voice.name, lang: languageTag(voice.lang) } : null;
    const date = at.toISOString().slice(0, 10);
    const verdict = isStopped
      ? undefined
      : { voice: tried, date, browser: device.browser, french, offline, tellsWords };
    const { findings } = this.#snapshot;
    const report = reportOf({ app, at, voice, device: device.lines, findings, verdict });
    if (verdict) keep(verdict);
    this.#show({ status: isStopped ? 'stopped' : 'done', verdict, report });
  }

  #show(part: Partial<CheckUpSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    this.dispatchEvent(new CheckUpChangeEvent());
  }
}
