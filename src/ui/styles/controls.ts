import { css } from 'lit';

/** How a button looks, and how focus shows, in every element. */
export const controls = css`
  * {
    box-sizing: border-box;
  }
  button,
  select {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-width: var(--target);
    min-height: var(--target);
    padding: var(--space-1) var(--space-3);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: var(--text-small);
    cursor: pointer;
    transition: background var(--quick);
    touch-action: manipulation;
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: var(--focus-offset);
  }
  svg {
    flex: none;
    width: var(--icon);
    height: var(--icon);
    fill: currentcolor;
  }
`;
