import { AtMostEvery } from '../library/at-most-every.ts';
import type { PlaceRecord } from '../library/place-record.ts';
import type { Places } from '../library/places.ts';
import { quoteAround } from '../library/quote-around.ts';
import { textHash } from '../text/text-hash.ts';
import { BEGINNING } from '../speech/place.ts';
import { HeardEvent } from '../speech/heard-event.ts';
import type { Player } from '../speech/player.ts';
import { WordEvent } from '../speech/word-event.ts';
import { sentenceAt } from '../speech/navigation.ts';
import { remember } from '../speech/remember.ts';
import type { Paragraph } from '../text/article.ts';
import type { OpenArticle } from './article-view.ts';
import { isSamePlace } from './is-same-place.ts';

/** How much of a reading may be lost in a crash, in ms. */
const PERIOD = 1_000;

const hashOf = remember(({ text }: Paragraph) => textHash(text));

/**
 * Keeps the place of the article that is read: every second while the voice reads, and at once when it falls silent,
 * when a paragraph was heard, and when the page is left or hidden, after which it may never come back.
 */
export class PlaceKeeper {
  readonly #article: Pick<OpenArticle, 'id' | 'paragraphs'>;
  readonly #player: Player;
  readonly #places: Places;
  readonly #writing = new AtMostEvery(PERIOD, () => this.#keep());
  #seen: Player['snapshot'];

  /** @param article What the player has open. */
  constructor(article: Pick<OpenArticle, 'id' | 'paragraphs'>, player: Player, places: Places) {
    this.#article = article;
    this.#player = player;
    this.#places = places;
    this.#seen = player.snapshot;
  }

  /** Keeps the place from now on. @param signal Ends it: what is still to be written is written then. */
  start(signal?: AbortSignal): void {
    const player = this.#player;
    const until = signal && { signal };
    if (player.snapshot.isReading) this.#writing.ask();
    player.addEventListener('change', () => this.#follow(), until);
    player.addEventListener(WordEvent.type, () => this.#follow(), until);
    const hear = (event: Event) => {
      if (event instanceof HeardEvent) this.#keep({ heard: [[event.paragraph, event.paragraph]] });
    };
    const write = () => this.#writing.now();
    player.addEventListener(HeardEvent.type, hear, until);
    addEventListener('pagehide', write, until);
    document.addEventListener('visibilitychange', write, until);
    signal?.addEventListener('abort', write);
  }

  #follow(): void {
    const before = this.#seen;
    const { status, place, isReading } = this.#player.snapshot;
    this.#seen = this.#player.snapshot;
    if (status === 'finished' && before.status !== 'finished') return this.#keep({ finished: Date.now() });
    if (!isSamePlace(place, before.place)) this.#writing.ask();
    if (!isReading) this.#writing.now();
  }

  #keep(news: Partial<PlaceRecord> = {}): void {
    const { place: at, status, speed, voice } = this.#player.snapshot;
    // What was heard to its end is next heard from its beginning.
    const place = status === 'finished' ? BEGINNING : at;
    const { id, paragraphs } = this.#article;
    const paragraph = paragraphs[place.paragraph];
    if (!paragraph) return;
    this.#places.keep({
      article: id,
      paragraph: place.paragraph,
      offset: place.offset,
      hash: hashOf(paragraph),
      quote: quoteAround(paragraph.text, place.offset, sentenceAt(paragraphs, place)),
      speed,
      voice: voice ? { name: voice.name, lang: voice.lang } : null,
      heard: [],
      finished: null,
      updated: Date.now(),
      ...news,
    });
  }
}
