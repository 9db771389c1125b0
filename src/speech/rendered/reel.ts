import type { Utterance } from '../engine.ts';
import { isSame, offsetIn, type Passage, passageOf } from './passage.ts';
import type { Synthesizer } from './synthesizer.ts';
import { roomFor } from './room-for.ts';

/** Where an utterance is in what has been rendered. */
export interface Found {
  readonly passage: Passage;
  /** Where it begins in the passage's text, in UTF-16 code units. */
  readonly offset: number;
}

/** Told of a reel. */
interface ReelListener {
  /** More has been rendered, or there is no more. */
  grown(): void;
  /** Nothing more is rendered: the voice cannot. */
  failed(): void;
}

/** Renders an utterance and, ahead of the ear, what follows it, as much as may be kept. */
export class Reel {
  readonly #synthesizer: Synthesizer;
  readonly #listener: ReelListener;
  readonly #roomFor: (utterance: Utterance) => number;
  /** The most that is kept, in samples. */
  #longest = 0;
  #passages: Passage[] = [];
  /** What is being rendered, if anything. */
  #coming: Utterance | undefined;
  #isComplete = false;
  #rendering = new AbortController();
  #madeRoom: (() => void) | undefined;

  /** @param room Gives the most that is kept from an utterance on, in samples. */
  constructor(synthesizer: Synthesizer, listener: ReelListener, room = roomFor) {
    this.#roomFor = room;
    this.#synthesizer = synthesizer;
    this.#listener = listener;
  }

  /** True once all that follows has been rendered, to the end of the article or to where the reading rests. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** True while it holds all that it may. */
  get isFull(): boolean {
    return this.#madeRoom !== undefined;
  }

  /**
   * What goes into one track: all that there is or, of a longer text, the half of it, to the end of a chapter or else of
   * a paragraph, so that the other half can be made ready while it is heard.
   */
  get ready(): readonly Passage[] {
    if (!this.isFull) return [...this.#passages];
    const half = this.#passages.slice(0, this.#indexWithin(this.#longest / 2) + 1);
    const chapter = half.findLastIndex(({ following }) => following?.utterance.opensChapter === true);
    const paragraph = half.findLastIndex(({ utterance, following }) =>
      endsParagraph(utterance, following?.utterance),
    );
    const end = chapter > half.length / 2 ? chapter : paragraph;
    return half.slice(0, end > 0 ? end + 1 : half.length);
  }

  /** Where an utterance is, if it has been rendered. */
  find(utterance: Utterance): Found | undefined {
    const { place } = utterance;
    if (!place) return this.#passages.flatMap((passage) => foundIn(passage, utterance))[0];
    const passage = this.#passages.findLast(
      ({ utterance: { place: start } }) =>
        start?.paragraph === place.paragraph && start.offset <= place.offset,
    );
    return passage && foundIn(passage, utterance)[0];
  }

  /** Whether an utterance is being rendered. */
  isComing(utterance: Utterance): boolean {
    return this.#coming !== undefined && isSame(this.#coming, utterance);
  }

  /** Forgets what there is, and begins anew. */
  begin(utterance: Utterance): void {
    this.#passages = [];
    this.#renderFrom(utterance);
  }

  /** The reader wants something else after this passage: forgets what follows it, and goes on rendering there. */
  renewAfter(passage: Passage, utterance: Utterance): void {
    const renewed = { ...passage, following: utterance.next?.() };
    this.#passages = [...this.#passages.slice(0, this.#passages.indexOf(passage)), renewed];
    this.#renderFrom(renewed.following?.utterance);
  }

  /** Forgets what lies before a passage. */
  forgetBefore(passage: Passage): void {
    this.#passages = this.#passages.slice(this.#passages.indexOf(passage));
    this.#madeRoom?.();
  }

  #renderFrom(utterance: Utterance | undefined): void {
    this.#rendering.abort();
    this.#rendering = new AbortController();
    this.#madeRoom = undefined;
    this.#isComplete = false;
    if (utterance) this.#longest = this.#roomFor(utterance);
    this.#coming = utterance;
    void this.#renderAll(this.#rendering.signal);
  }

  async #renderAll(signal: AbortSignal): Promise<void> {
    try {
      while (this.#coming) {
        await this.#room();
        const { text, pitch } = this.#coming;
        const samples = await this.#synthesizer.render(text, { pitch }, signal);
        signal.throwIfAborted();
        this.#add(passageOf(this.#coming, samples));
      }
    } catch {
      if (signal.aborted) return;
      this.#coming = undefined;
      this.#listener.failed();
    }
  }

  #add(passage: Passage): void {
    this.#passages.push(passage);
    this.#coming = passage.following?.utterance;
    this.#isComplete = !this.#coming;
    this.#listener.grown();
  }

  /** Waits until there is room for more. */
  async #room(): Promise<void> {
    while (this.#indexWithin(this.#longest) < this.#passages.length - 1) {
      await new Promise<void>((resolve) => {
        this.#madeRoom = resolve;
        this.#listener.grown();
      });
      this.#madeRoom = undefined;
    }
  }

  /** The index of the last passage that lies within so many samples. */
  #indexWithin(length: number): number {
    let total = 0;
    const beyond = this.#passages.findIndex((passage) => (total += passage.length) > length);
    return beyond === -1 ? this.#passages.length - 1 : Math.max(0, beyond - 1);
  }
}

function foundIn(passage: Passage, utterance: Utterance): Found[] {
  const offset = offsetIn(passage, utterance);
  return offset === undefined ? [] : [{ passage, offset }];
}

function endsParagraph({ place }: Utterance, next: Utterance | undefined): boolean {
  return place?.paragraph !== next?.place?.paragraph;
}
