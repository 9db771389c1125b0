import type { Player } from '../speech/player.ts';
import type { Status } from '../speech/player-state.ts';

const KEY = 'background-notice';

/** How a reading stands whose voice the system has cut off. */
const CUT: ReadonlySet<Status> = new Set(['interrupted', 'recovering']);

/** Whether the notice is to be shown has changed. */
class BackgroundNoticeChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(BackgroundNoticeChangeEvent.type);
  }
}

/**
 * Whether the reader must be told that the voice stops when its page is not seen: after it has happened for the first
 * time, and never again on this device once the reader has understood.
 */
export class BackgroundNotice extends EventTarget {
  readonly #storage: () => Storage;
  /** True from when the page is hidden while the voice reads until the voice is heard with the page in view. */
  #wasLeft = false;
  #isDue = false;

  /** @param storage Gives where it is kept that the reader knows; it may throw, where storage is refused. */
  constructor(
    player: Player,
    page: Pick<Document, 'visibilityState' | 'addEventListener'>,
    storage: () => Storage,
  ) {
    super();
    this.#storage = storage;
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState === 'hidden') this.#wasLeft = player.snapshot.isReading;
    });
    player.addEventListener('change', () => {
      const { status } = player.snapshot;
      if (this.#wasLeft && CUT.has(status) && !this.#isDue && !this.#isKnown()) this.#setDue(true);
      if (status === 'speaking' && page.visibilityState === 'visible') this.#wasLeft = false;
    });
  }

  get isDue(): boolean {
    return this.#isDue;
  }

  /** The reader has understood. */
  dismiss(): void {
    try {
      this.#storage().setItem(KEY, 'known');
    } catch {
      // It is then said once a visit.
    }
    this.#setDue(false);
  }

  #isKnown(): boolean {
    try {
      return this.#storage().getItem(KEY) !== null;
    } catch {
      return false;
    }
  }

  #setDue(isDue: boolean): void {
    this.#isDue = isDue;
    this.dispatchEvent(new BackgroundNoticeChangeEvent());
  }
}
