import type { KeptShare } from '../../pwa/inbox.ts';
import { droppedOf } from './dropped-of.ts';
import type { Given } from './given.ts';

/** A page that another app has shared the link of: its site is asked for it only at the reader's word. */
export interface SharedLink {
  /** The share's own. */
  readonly key: number;
  readonly address: string;
  /** As the other app has it; may be empty. */
  readonly title: string;
}

/** Where shares wait. */
interface Inbox {
  readonly sharedSoFar: () => Promise<readonly KeptShare[]>;
  readonly dropShared: (key: number) => Promise<unknown>;
}

/** Which links wait has changed. */
class SharesChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(SharesChangeEvent.type);
  }
}

/** What other apps have shared: each waits on this device until all of it was kept, or is not wanted. */
export class Shares extends EventTarget {
  readonly #inbox: Inbox;
  /** How many articles are still to be decided on, by the keys of the shares that they came with. */
  readonly #undecided = new Map<number, number>();
  #links: readonly SharedLink[] = [];

  constructor(inbox: Inbox) {
    super();
    this.#inbox = inbox;
  }

  /** The links that wait. */
  get links(): readonly SharedLink[] {
    return this.#links;
  }

  /** Looks what waits. @returns What can be read at once. Rejects where nothing can be kept. */
  async open(): Promise<readonly Given[]> {
    const given: Given[] = [];
    const links: SharedLink[] = [];
    for (const share of await this.#inbox.sharedSoFar()) {
      const { key, title } = share;
      const dropped = droppedOf(share);
      if (dropped.address !== undefined) links.push({ key, address: dropped.address, title });
      else if (dropped.given.length > 0) given.push(...this.#of(key, dropped.given));
      else await this.#drop(key);
    }
    this.#setLinks(links);
    return given;
  }

  /** A link has led to this. @returns The same, as a part of its share; nothing where that was let go meanwhile. */
  arrived(key: number, given: readonly Given[]): readonly Given[] {
    if (!this.#links.some((link) => link.key === key)) return [];
    this.#setLinks(this.#links.filter((link) => link.key !== key));
    return this.#of(key, given);
  }

  /** The reader does not want a link. */
  async refuse(key: number): Promise<void> {
    this.#setLinks(this.#links.filter((link) => link.key !== key));
    await this.#drop(key);
  }

  /** The reader has kept something, or does not want it: with the last of a share, the share goes. */
  async decided({ share }: Given): Promise<void> {
    if (share === undefined) return;
    const left = (this.#undecided.get(share) ?? 1) - 1;
    this.#undecided.set(share, left);
    if (left === 0) await this.#drop(share);
  }

  #of(share: number, given: readonly Given[]): readonly Given[] {
    this.#undecided.set(share, given.length);
    return given.map((each) => ({ ...each, share }));
  }

  /** What cannot be dropped now is offered again another time. */
  async #drop(key: number): Promise<void> {
    await this.#inbox.dropShared(key).catch(() => undefined);
  }

  #setLinks(links: readonly SharedLink[]): void {
    this.#links = links;
    this.dispatchEvent(new SharesChangeEvent());
  }
}
