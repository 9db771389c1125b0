/** A paragraph was heard to its end. A step over it is no such event. */
export class HeardEvent extends Event {
  static readonly type = 'heard';
  /** Index of the paragraph. */
  readonly paragraph: number;

  constructor(paragraph: number) {
    super(HeardEvent.type);
    this.paragraph = paragraph;
  }
}
