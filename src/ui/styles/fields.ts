import { css } from 'lit';

/** How a text to type looks, with its label above it. */
export const fields = css`
  label {
    font-weight: 700;
  }
  input {
    width: 100%;
    min-width: 0;
    min-height: var(--target);
    padding: var(--space-1) var(--space-3);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--ground);
    color: var(--text);
    font: inherit;
    font-size: var(--text-body);
  }
`;
