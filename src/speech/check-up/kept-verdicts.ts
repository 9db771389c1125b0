import { validVerdict } from './valid-verdict.ts';
import type { CheckedVoice, Verdict } from './verdict.ts';

const KEY = 'voice-verdicts';

/** As many verdicts as are kept: the oldest go. */
const MOST = 30;

/** A verdict was kept, here or in another tab. */
class VerdictsChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(VerdictsChangeEvent.type);
  }
}

/** The last verdict on each voice, kept on this device. */
export class KeptVerdicts extends EventTarget {
  readonly #storage: () => Storage;
  #verdicts: readonly Verdict[] = [];

  /** @param storage Gives where they are kept; it may throw, where storage is refused: they then last as long as the page. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#verdicts = this.#read();
    addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) this.#show(this.#read());
    });
  }

  /** The verdict on a voice, if it was ever tried here; `null` asks for the one on having no voice. */
  of(voice: CheckedVoice | null): Verdict | undefined {
    return this.#verdicts.find((each) => isSame(each.voice, voice));
  }

  /** Keeps a verdict in the place of the one before on the same voice. */
  keep(verdict: Verdict): void {
    const others = this.#read().filter(({ voice }) => !isSame(voice, verdict.voice));
    const verdicts = [verdict, ...others].slice(0, MOST);
    this.#write(verdicts);
    this.#show(verdicts);
  }

  #write(verdicts: readonly Verdict[]): void {
    try {
      this.#storage().setItem(KEY, JSON.stringify(verdicts));
    } catch {
      return;
    }
  }

  #read(): readonly Verdict[] {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.flatMap((each) => validVerdict(each) ?? []) : [];
    } catch {
      return this.#verdicts;
    }
  }

  #show(verdicts: readonly Verdict[]): void {
    this.#verdicts = verdicts;
    this.dispatchEvent(new VerdictsChangeEvent());
  }
}

function isSame(one: CheckedVoice | null, other: CheckedVoice | null): boolean {
  return one?.name === other?.name && one?.lang === other?.lang;
}
