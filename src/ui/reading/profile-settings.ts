import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Reading } from '../../settings/reading.ts';
import { MADE_PROFILES, type Profile, type ProfileStore } from '../../settings/reading-profiles.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';

/** What was done last, and how to take it back. */
interface Done {
  readonly sentence: string;
  readonly undo?: () => void;
}

/** Reading settings by name: some to begin with, and the reader's own. Each can be taken back. */
export class ProfileSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    columnStyles,
    fields,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2);
      }
      li > :first-child,
      label {
        flex: 1 1 var(--label);
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = {
    store: { attribute: false },
    profiles: { attribute: false },
    done: { state: true },
  };

  declare store: ReadingStore | undefined;
  declare profiles: ProfileStore | undefined;
  declare private done: Done | undefined;

  constructor() {
    super();
    watchStore(this, () => this.store);
    watchStore(this, () => this.profiles);
  }

  protected override render() {
    const own = this.profiles?.profiles ?? [];
    return html`<div class="row">${MADE_PROFILES.map((profile) => this.#choice(profile))}</div>
      ${
        own.length > 0
          ? html`<ul>
              ${repeat(
                own,
                ({ name }) => name,
                (profile) => html`<li>${this.#choice(profile)}${this.#removal(profile)}</li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="row" role="status">
        ${this.done?.sentence}
        ${
          this.done?.undo
            ? html`<button type="button" class="undo" @click=${this.#onUndo}>Annuler</button>`
            : nothing
        }
      </div>
      <form @submit=${this.#onSave}>
        <label>Garder ces réglages sous un nom <input name="name" maxlength="40" autocomplete="off" /></label>
        <button type="submit">Garder</button>
      </form>`;
  }

  #choice({ name, reading }: Profile) {
    return html`<button type="button" @click=${() => this.#apply(name, reading)}>${name}</button>`;
  }

  #removal(profile: Profile) {
    const label = `Supprimer ${profile.name}`;
    return html`<button type="button" aria-label=${label} @click=${() => this.#remove(profile)}>
      Supprimer
    </button>`;
  }

  #apply(name: string, reading: Reading): void {
    const { store } = this;
    if (!store) return;
    const before = store.reading;
    store.change(reading);
    this.done = { sentence: `« ${name} » est appliqué.`, undo: () => store.change(before) };
  }

  /** The button that was pressed goes away: the focus moves to the one that brings the profile back. */
  async #remove({ name, reading }: Profile): Promise<void> {
    const { profiles } = this;
    profiles?.remove(name);
    this.done = { sentence: `« ${name} » est supprimé.`, undo: () => profiles?.save(name, reading) };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  readonly #onUndo = (): void => {
    this.done?.undo?.();
    this.done = { sentence: 'C’est annulé.' };
    this.renderRoot.querySelector('button')?.focus();
  };

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const { store, profiles } = this;
    if (!input || !store || !profiles) return;
    const name = input.value.trim();
    if (name === '') this.done = { sentence: 'Donnez d’abord un nom à ces réglages.' };
    else if (profiles.save(name, store.reading)) this.done = { sentence: `« ${name} » est gardé.` };
    else this.done = { sentence: 'Il n’y a plus de place. Supprimez un nom dont vous ne vous servez plus.' };
    input.value = '';
  };
}

customElements.define('profile-settings', ProfileSettings);

declare global {
  interface HTMLElementTagNameMap {
    'profile-settings': ProfileSettings;
  }
}
