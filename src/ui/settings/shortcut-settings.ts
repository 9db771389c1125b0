import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { type Command, keysOfCommands } from '../shortcuts/commands.ts';
import { keysLabel } from '../shortcuts/keys-label.ts';
import { keysOf } from '../shortcuts/keys-of.ts';
import { whyNot } from '../shortcuts/taken-keys.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';

const MODIFIERS = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta']);

/** What fingers and keys do: the gestures, and each shortcut with its keys, which the reader can change or switch off. */
export class ShortcutSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    css`
      summary {
        min-height: var(--target);
        padding-block: var(--space-3);
        font-weight: 700;
        cursor: pointer;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0 0 var(--space-4);
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding-block: var(--space-1);
        border-bottom: var(--border);
      }
      li > span {
        flex: 1 1 var(--label);
      }
      kbd {
        padding: var(--space-1) var(--space-2);
        border: var(--border);
        border-radius: var(--radius-small);
        font: inherit;
        white-space: nowrap;
      }
      .off {
        color: var(--text-quiet);
      }
    `,
  ];
  static override properties = {
    settings: { attribute: false },
    isMac: { type: Boolean, attribute: 'mac' },
    changing: { state: true },
    message: { state: true },
  };

  declare settings: SettingsStore | undefined;
  /** True where the keyboard has Option and Command. */
  declare isMac: boolean;
  /** The command that waits for its new keys. */
  declare private changing: Command | undefined;
  declare private message: string;

  constructor() {
    super();
    this.isMac = false;
    this.message = '';
    watchStore(this, () => this.settings);
  }

  protected override render() {
    const settings = this.settings?.settings;
    if (!settings) return undefined;
    return html`<section aria-labelledby="title">
      <h3 id="title">Gestes et clavier</h3>
      <p class="hint">
        Sur le lecteur, glissez le doigt vers la gauche pour la phrase suivante, vers la droite pour la
        précédente. Glissez plus loin pour passer un paragraphe.
      </p>
      <label class="choice">
        <input type="checkbox" .checked=${live(settings.hasShortcuts)} @change=${this.#onSwitch} />
        Utiliser les raccourcis clavier
      </label>
      <p class="hint">Échap met en pause. Les raccourcis se taisent quand vous écrivez dans un champ.</p>
      <details>
        <summary>Voir et changer les touches</summary>
        <ul class=${settings.hasShortcuts ? '' : 'off'}>
          ${[...keysOfCommands(settings.shortcuts)].map(([command, keys]) => this.#row(command, keys))}
        </ul>
        <button type="button" @click=${this.#onReset}>Remettre les touches d’origine</button>
      </details>
      <p class="status" role="status">${this.message}</p>
    </section>`;
  }

  #row(command: Command, keys: string) {
    const isChanging = this.changing === command;
    return html`<li>
      <span>${command.label}</span>
      ${isChanging ? 'Appuyez sur les touches…' : this.#keys(keys)}
      <button
        type="button"
        aria-label=${`${isChanging ? 'Annuler' : 'Changer'} : ${command.label}`}
        @click=${() => this.#ask(isChanging ? undefined : command)}
        @keydown=${this.#onKey}
        @blur=${() => this.#ask(undefined)}
      >
        ${isChanging ? 'Annuler' : 'Changer'}
      </button>
    </li>`;
  }

  #keys(keys: string) {
    return html`<span class="keys"
      >${keysLabel(keys, this.isMac).map((key, index) => html`${index > 0 ? ' + ' : ''}<kbd>${key}</kbd>`)}</span
    >`;
  }

  #ask(command: Command | undefined): void {
    if (this.changing === command) return;
    this.changing = command;
    this.message = command
      ? `Appuyez sur les touches voulues pour « ${command.label} ». Échap pour annuler.`
      : '';
  }

  #change(command: Command, keys: string): void {
    const { settings } = this;
    if (!settings) return;
    const { shortcuts } = settings.settings;
    const user = [...keysOfCommands(shortcuts)].find(([each, its]) => each !== command && its === keys)?.[0];
    const why = user ? `Ces touches servent déjà à « ${user.label} ». Choisissez-en d’autres.` : whyNot(keys);
    const label = keysLabel(keys, this.isMac).join(' + ');
    if (why !== undefined) {
      this.message = `${label} : ${why}`;
      return;
    }
    settings.change({ shortcuts: { ...shortcuts, [command.name]: keys } });
    this.changing = undefined;
    this.message = `« ${command.label} » : ${label}.`;
  }

  /** While a command waits for its keys, these do nothing else. Tab leads on, as everywhere. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { changing } = this;
    if (!changing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return this.#ask(undefined);
    if (MODIFIERS.has(event.key)) return;
    const keys = keysOf(event);
    if (keys === undefined) this.message = 'Cette touche ne convient pas. Essayez une lettre ou une flèche.';
    else this.#change(changing, keys);
  };

  readonly #onSwitch = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.settings?.change({ hasShortcuts: target.checked });
  };

  readonly #onReset = (): void => {
    this.settings?.change({ shortcuts: {} });
    this.message = 'Les touches d’origine sont remises.';
  };
}

customElements.define('shortcut-settings', ShortcutSettings);

declare global {
  interface HTMLElementTagNameMap {
    'shortcut-settings': ShortcutSettings;
  }
}
