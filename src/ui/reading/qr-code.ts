import { css, html, LitElement, svg } from 'lit';
import { encode } from 'uqr';

/** Cells left blank around the code, so that a camera finds it. ISO/IEC 18004 wants four. */
const BORDER = 4;

/** An address as a QR code, for the camera of another phone. */
export class QrCode extends LitElement {
  static override styles = css`
    svg {
      display: block;
      width: min(100%, var(--label));
      background: var(--paper);
      fill: var(--ink);
      forced-color-adjust: none;
    }
  `;
  static override properties = { address: {}, label: {} };

  declare address: string;
  /** What it is, for who does not see it. */
  declare label: string;

  protected override render() {
    const { size, data } = encode(this.address, { border: BORDER });
    const cells = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return html`<svg
      role="img"
      aria-label=${this.label}
      viewBox=${`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      ${svg`<path d=${cells.join('')} />`}
    </svg>`;
  }
}

customElements.define('qr-code', QrCode);

declare global {
  interface HTMLElementTagNameMap {
    'qr-code': QrCode;
  }
}
