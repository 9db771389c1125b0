import type { Dropped } from './given-in.ts';

/** The reader has handed something in. */
export class GivenEvent extends Event {
  static readonly type = 'given';
  readonly dropped: Dropped;

  constructor(dropped: Dropped) {
    super(GivenEvent.type, { bubbles: true, composed: true });
    this.dropped = dropped;
  }
}

/** The reader wants the page at an address, and knows that its site will be asked. */
export class AddressEvent extends Event {
  static readonly type = 'address';
  readonly address: string;
  /** The key of the share that it came with, if another app has shared it. */
  readonly share: number | undefined;

  constructor(address: string, share?: number) {
    super(AddressEvent.type, { bubbles: true, composed: true });
    this.address = address;
    this.share = share;
  }
}

declare global {
  interface HTMLElementEventMap {
    given: GivenEvent;
    address: AddressEvent;
  }
}
