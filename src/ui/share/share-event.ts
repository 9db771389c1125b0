/** The reader wants to share an article. */
export class ShareEvent extends Event {
  static readonly type = 'share-article';
  /** The article's id. */
  readonly id: string;

  constructor(id: string) {
    super(ShareEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'share-article': ShareEvent;
  }
}
