/** A screen wake lock that grants or refuses, and knows how many are held. */
export class FakeWakeLock {
  requests = 0;
  held = 0;
  refuses = false;

  readonly request = async (): Promise<WakeLockSentinel> => {
    this.requests += 1;
    if (this.refuses) throw new DOMException('low battery', 'NotAllowedError');
    this.held += 1;
    return new FakeSentinel(() => (this.held -= 1));
  };
}

class FakeSentinel extends EventTarget implements WakeLockSentinel {
  readonly type = 'screen';
  readonly onrelease = null;
  readonly #release: () => void;
  #released = false;

  constructor(release: () => void) {
    super();
    this.#release = release;
  }

  get released(): boolean {
    return this.#released;
  }

  async release(): Promise<void> {
    if (!this.#released) this.#release();
    this.#released = true;
  }
}
