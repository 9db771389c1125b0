import type { SettingsStore } from '../settings/settings-store.ts';
import type { Voice } from '../speech/engine.ts';
import type { Player } from '../speech/player.ts';
import type { FollowVoice } from './follow-voice.ts';
import { readingCommands } from './reading-commands.ts';
import { playerMessage } from './player-message.ts';

/** What the player's buttons and lists act on. */
export interface PlayerBarParts {
  readonly player: Player;
  readonly follow: FollowVoice;
  readonly settings: SettingsStore;
  /** Opens the settings. @param opener What has the focus again when they are closed. */
  openSettings(opener: HTMLElement): void;
}

/**
 * The player: Lire within reach of the thumb, and everything else that moves the voice. Its buttons are in the page
 * (`playerHtml`) before any script: this element makes them answer.
 */
export class PlayerBar extends HTMLElement {
  #parts: PlayerBarParts | undefined;
  /** What the page has to say, and the player has not. */
  #told = '';
  #voiceHelp: (onlineVoice: Voice | undefined) => string = () => 'Aucune voix française ici.';

  /** Shows and moves this reading from now on. */
  attach(parts: PlayerBarParts): void {
    this.#parts = parts;
    const show = () => this.#show(parts);
    parts.player.addEventListener('change', show);
    parts.follow.addEventListener('change', show);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onSpeed);
    document.addEventListener('click', () => this.tell(''), { capture: true });
    show();
  }

  /** Says a French sentence wherever the player has nothing to say of itself, until the reader presses something else. */
  tell(sentence: string): void {
    if (sentence === this.#told) return;
    this.#told = sentence;
    if (this.#parts) this.#show(this.#parts);
  }

  /** Says what to do here to get a French voice, or to use one that needs the network: French sentences. */
  set voiceHelp(voiceHelp: (onlineVoice: Voice | undefined) => string) {
    this.#voiceHelp = voiceHelp;
    if (this.#parts) this.#show(this.#parts);
  }

  #show({ player, follow }: PlayerBarParts): void {
    const { snapshot } = player;
    const { isReading, hasBegun, place, paragraphCount, speed, onlineVoice } = snapshot;
    this.#write('.message', playerMessage(snapshot, this.#voiceHelp(onlineVoice)) || this.#told);
    this.#hide('[data-action="use-online-voice"]', !onlineVoice);
    this.#hide('[data-action="return"]', !hasBegun || follow.isFollowing);
    this.#write('#progress', `Paragraphe ${place.paragraph + 1} sur ${paragraphCount}`);
    this.#write('.play span', isReading ? 'Pause' : 'Lire');
    this.toggleAttribute('reading', isReading);
    this.#setCount(paragraphCount);
    this.#set('progress', hasBegun ? place.paragraph + 1 : 0);
    this.#set('select', String(speed));
  }

  /** Writes only what has changed: a region that is written is announced again, and laid out again. */
  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  /** Sets only what has changed: the browser draws a control again even when its value stays. */
  #set<Tag extends 'progress' | 'select'>(tag: Tag, value: HTMLElementTagNameMap[Tag]['value']): void {
    const control = this.querySelector(tag);
    if (control && control.value !== value) control.value = value;
  }

  /** The page has the count of its first article. */
  #setCount(count: number): void {
    const progress = this.querySelector('progress');
    if (progress && progress.max !== count) progress.max = count;
  }

  #hide(selector: string, isHidden: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', isHidden);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    const parts = this.#parts;
    if (button && parts) actionsOf(parts, button)[button.dataset['action'] ?? '']?.();
    // A button that goes away when it is pressed leaves the focus to the one that stays, which is always in view.
    if (button?.hidden === true) this.querySelector<HTMLElement>('.play')?.focus({ preventScroll: true });
  };

  readonly #onSpeed = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#parts?.settings.change({ speed: Number(target.value) });
  };
}

/** What the buttons do, by the action that each names. */
function actionsOf(
  { player, follow, openSettings }: PlayerBarParts,
  button: HTMLElement,
): Readonly<Record<string, () => void>> {
  return {
    ...readingCommands(player, follow),
    settings: () => openSettings(button),
    return: () => follow.resume(),
    'use-online-voice': () => {
      player.useOnlineVoice();
      player.play();
    },
  };
}

customElements.define('player-bar', PlayerBar);

declare global {
  interface HTMLElementTagNameMap {
    'player-bar': PlayerBar;
  }
}
