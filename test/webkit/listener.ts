import type { SpeechLog } from '../e2e/spoken.ts';
import type { WebDriver } from './web-driver.ts';

/** What a listener does with the app and sees of it, in a browser that is led by WebDriver. */
export class Listener {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  /** Presses a button of the player, by the name it goes by in French. */
  press(name: string): Promise<void> {
    return this.#driver.click((wanted) => {
      const buttons = document.querySelectorAll('player-bar button');
      return Array.from(buttons).find((button) => (button.ariaLabel ?? button.textContent.trim()) === wanted);
    }, name);
  }

  /** What the player says, and what its main button and its progress show; all empty before the app has started. */
  player(): Promise<{ message: string; main: string; progress: string }> {
    return this.#driver.evaluate(() => {
      const player = document.querySelector('player-bar');
      const textOf = (part: string) => player?.querySelector(part)?.textContent.trim() ?? '';
      return { message: textOf('.message'), main: textOf('.play'), progress: textOf('#progress') };
    });
  }

  /** The paragraphs of the article, as they stand in the page. */
  article(): Promise<string[]> {
    return this.#driver.evaluate(() =>
      Array.from(document.querySelectorAll('article > p'), ({ textContent }) => textContent),
    );
  }

  /** What the page asked of the browser's speech and heard from it, where that was recorded. */
  speech(): Promise<SpeechLog> {
    return this.#driver.evaluate(() => window.speechLog);
  }

  /** The sentence that is lit. */
  lit(): Promise<string> {
    return this.#driver.evaluate(() => Array.from(CSS.highlights.get('sentence') ?? [], String).join(''));
  }
}
