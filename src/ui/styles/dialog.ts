import { css } from 'lit';

/** A dialog that lies as a sheet over the page. */
export const dialogStyles = css`
  dialog {
    width: min(var(--measure), 100vw - 2 * var(--space-4));
    max-width: none;
    padding: var(--space-4);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: var(--text-small);
  }
`;
