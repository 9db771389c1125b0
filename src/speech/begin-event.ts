/** The voice was asked to read, after it was silent: told at once, before the view shows it, to what has to make way. */
export class BeginEvent extends Event {
  static readonly type = 'begin';
  constructor() {
    super(BeginEvent.type);
  }
}
