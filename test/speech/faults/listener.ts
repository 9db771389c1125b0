import { vi } from 'vitest';
import { BEGINNING, type Place } from '../../../src/speech/place.ts';
import type { PlayerSnapshot } from '../../../src/speech/player-snapshot.ts';
import { Player } from '../../../src/speech/player.ts';
import { Care } from '../../../src/speech/web-speech/care.ts';
import { quirksOf } from '../../../src/speech/web-speech/quirks.ts';
import { WebSpeechEngine } from '../../../src/speech/web-speech/web-speech-engine.ts';
import type { Sentenced } from '../../../src/text/article.ts';
import type { FakeBrowser } from '../../fakes/faulty-synthesis/fake-browser.ts';
import type { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { placeBrowser } from '../../fakes/faulty-synthesis/place-browser.ts';
import type { SpeechLog } from '../../fakes/faulty-synthesis/speech-log.ts';
import { RAIN } from '../../fakes/rain.ts';

/** The sentences of the small article, in order. */
export const SENTENCES = [
  'Il pleut.',
  'La rue est vide.',
  'On attend le bus.',
  'Le bus arrive enfin.',
  'Tout le monde monte.',
];

/** As much of a user agent string as tells one kind of browser from another. */
const USER_AGENTS = {
  chromium: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  webkit: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/604.1',
} as const;

/** When what looks after the voice has been loaded, in ms: after it may have begun. */
const CARE = 200;

export type Kind = keyof typeof USER_AGENTS;

/** With what somebody listens, and to what. */
interface Listening {
  readonly paragraphs?: readonly Sentenced[];
  readonly kind?: Kind;
}

/**
 * Somebody who listens to the small article, or to another, with the real engine and player on a faulty browser, which
 * takes the place of any before.
 */
export class Listener {
  readonly browser: FakeBrowser;
  readonly #paragraphs: readonly Sentenced[];
  readonly #kind: Kind;
  #player: Player;

  constructor(fault: Partial<Faults> = {}, { paragraphs = RAIN, kind = 'chromium' }: Listening = {}) {
    this.browser = placeBrowser(fault);
    this.#paragraphs = paragraphs;
    this.#kind = kind;
    this.#player = this.#open(BEGINNING);
  }

  get player(): Player {
    return this.#player;
  }

  get snapshot(): PlayerSnapshot {
    return this.#player.snapshot;
  }

  get log(): SpeechLog {
    return this.browser.log;
  }

  /** The voices that were heard, each once, in order. */
  get voices(): (string | undefined)[] {
    return [...new Set(this.log.sounds.map(({ voice }) => voice))];
  }

  /** Taps Lire. */
  play(): void {
    this.browser.tap(() => this.#player.play());
  }

  /** Taps Lire and listens for a while. */
  listen(ms = 120_000): void {
    this.play();
    pass(ms);
  }

  /** Reloads the page, which opens at the place that was kept. */
  reload(leave = () => this.browser.reload()): void {
    const { place } = this.snapshot;
    leave();
    this.#player = this.#open(place);
  }

  #open(place: Place): Player {
    const quirks = quirksOf(USER_AGENTS[this.#kind]);
    const { synthesis } = this.browser;
    const engine = new WebSpeechEngine(synthesis, quirks);
    setTimeout(() => engine.takeCare(new Care(synthesis, () => !document.hidden)), CARE);
    const player = new Player(engine, ['fr-FR']);
    engine.findVoices();
    document.addEventListener('visibilitychange', () =>
      document.hidden ? player.pageHidden() : player.pageShown(),
    );
    addEventListener('pagehide', () => player.pause());
    player.load({ lang: 'fr', paragraphs: this.#paragraphs }, place);
    return player;
  }
}

/** Lets so many ms pass. */
export function pass(ms: number): void {
  vi.advanceTimersByTime(ms);
}
