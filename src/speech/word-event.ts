/**
 * The voice has come to another word, and nothing else has changed. Who shows no words need not look at the reading
 * several times a second.
 */
export class WordEvent extends Event {
  static readonly type = 'word';
  constructor() {
    super(WordEvent.type);
  }
}
