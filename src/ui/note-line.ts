import { css, html } from 'lit';

/** How a line of text with one button beside it looks. */
export const noteLineStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    max-width: var(--measure);
    margin: 0 auto;
    padding: var(--space-2) var(--space-3);
    font-size: var(--text-small);
  }
  p {
    margin: 0;
  }
`;

/** A line that says something, and what can be done about it. */
export function noteLine(text: string, action: string, onClick: () => void) {
  return html`<div class="line">
    <p>${text}</p>
    <button type="button" @click=${onClick}>${action}</button>
  </div>`;
}
