import { css, html, LitElement } from 'lit';

/**
 * A ruler under the line, or a mask around it, over an article: seen only, and never in the way of a finger. It lies
 * beside the article, in a positioned parent, and scrolls with it.
 */
export class ReadingGuide extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0 calc(-1 * var(--space-4));
      overflow: hidden;
      contain: strict;
      pointer-events: none;
    }
    :host([hidden]) {
      display: none;
    }
    div {
      position: absolute;
      inset: 0;
      transition: translate var(--quick);
    }
    .above,
    .below {
      background: var(--dimmed);
    }
    .above {
      translate: 0 calc(var(--top) - 100%);
    }
    .below {
      translate: 0 var(--bottom);
    }
    .line {
      bottom: auto;
      box-sizing: border-box;
      height: calc(var(--bottom) - var(--top));
      translate: 0 var(--top);
      border-block: var(--guide);
    }
    :host([kind='ruler']) .line {
      border-top: 0;
    }
    :host([kind='ruler']) :is(.above, .below) {
      display: none;
    }
    @media (forced-colors: active) {
      .above,
      .below {
        display: none;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
  static override properties = { kind: { reflect: true } };

  declare kind: 'ruler' | 'mask';

  constructor() {
    super();
    this.kind = 'ruler';
    this.hidden = true;
    this.ariaHidden = 'true';
  }

  /** Shows it around a line. @param top From the top of the article's parent, in CSS pixels; so is `bottom`. */
  place(top: number, bottom: number): void {
    this.style.setProperty('--top', `${top}px`);
    this.style.setProperty('--bottom', `${bottom}px`);
    this.hidden = false;
  }

  protected override render() {
    return html`<div class="above"></div>
      <div class="line"></div>
      <div class="below"></div>`;
  }
}

customElements.define('reading-guide', ReadingGuide);

declare global {
  interface HTMLElementTagNameMap {
    'reading-guide': ReadingGuide;
  }
}
