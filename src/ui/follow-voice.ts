/** How far from the top of the view the voice's sentence is brought, as a part of the view's height. */
const RESTING_HEIGHT = 0.2;

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether the view follows the voice has changed. */
class FollowChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(FollowChangeEvent.type);
  }
}

/**
 * Keeps what is being read in view, until the reader scrolls away. Scrolling by wheel, finger, key or scroll bar counts,
 * and the keys that move the focus to elsewhere on the page, where it has to stay in view; the view's own movement does
 * not, which glides to what is near and jumps to what is more than a view away.
 */
export class FollowVoice extends EventTarget {
  readonly #coveredBelow: () => number;
  // Who came by a link into the text wants to be there.
  #isFollowing = !document.querySelector(':target');
  #target: Range | undefined;

  /** @param coveredBelow Gives the height that the player covers at the bottom of the view, in CSS pixels. */
  constructor(coveredBelow: () => number) {
    super();
    this.#coveredBelow = coveredBelow;
    addEventListener('wheel', () => this.#release(), { passive: true });
    addEventListener('touchmove', () => this.#release(), { passive: true });
    addEventListener('keydown', (event) => {
      if (SCROLL_KEYS.has(event.key) && !event.defaultPrevented && !isForControl(event)) this.#release();
    });
    addEventListener('pointerdown', ({ clientX }) => {
      if (clientX >= document.documentElement.clientWidth) this.#release();
    });
    addEventListener('focusin', (event) => {
      if (isElsewhere(event)) this.#release();
    });
  }

  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  /** The height of the view that the player leaves clear, in CSS pixels. */
  get clearHeight(): number {
    return innerHeight - this.#coveredBelow();
  }

  /** Tells what is being read now; once for each range, it is brought into view unless the reader has scrolled away. */
  show(target: Range): void {
    // At each word of a sentence: to ask where it lies would be to lay the page out.
    if (target === this.#target) return;
    this.#target = target;
    if (this.#isFollowing) this.#scroll(target);
  }

  /** Follows again, from what is being read now. */
  resume(): void {
    if (this.#target) this.#scroll(this.#target);
    this.#setFollowing(true);
  }

  #release(): void {
    this.#setFollowing(false);
  }

  #setFollowing(isFollowing: boolean): void {
    if (this.#isFollowing === isFollowing) return;
    this.#isFollowing = isFollowing;
    this.dispatchEvent(new FollowChangeEvent());
  }

  #scroll(target: Range): void {
    const { top, bottom } = target.getBoundingClientRect();
    const height = this.clearHeight;
    if (top >= 0 && bottom <= height) return;
    const distance = top - height * RESTING_HEIGHT;
    const isGlide = Math.abs(distance) <= height && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: distance, behavior: isGlide ? 'smooth' : 'instant' });
  }
}

/** Whether the focus has been moved by keys to what is neither in the player nor over the page. */
function isElsewhere(event: FocusEvent): boolean {
  const path = event.composedPath().filter((each) => each instanceof Element);
  return path[0]?.matches(':focus-visible') === true && !path.some((each) => each.matches('.dock, dialog'));
}

/** Keys that a control or a dialog has a use for scroll no page; a button has one for Space alone. */
function isForControl(event: KeyboardEvent): boolean {
  const controls = `select, input, textarea, dialog${event.key === ' ' ? ', button, summary' : ''}`;
  return event.composedPath().some((target) => target instanceof Element && target.matches(controls));
}
