import { css } from 'lit';

/** How a screen looks that is no article: headings, cards, rows of buttons, and links that lead on like buttons. */
export const screenStyles = css`
  :host {
    display: block;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: var(--text-title);
    line-height: var(--leading-tight);
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  h2,
  h3 {
    font-size: var(--text-main);
    line-height: var(--leading-tight);
  }
  a {
    color: var(--accent);
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-4);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .hint {
    color: var(--text-quiet);
    font-size: var(--text-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  button {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  [aria-pressed='true'] {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: var(--space-1) var(--space-4);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: var(--text-small);
    line-height: var(--leading-tight);
    text-align: center;
    text-decoration: none;
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .button.main,
  button.main {
    min-height: var(--target-main);
    font-size: var(--text-body);
  }
  summary {
    display: flex;
    align-items: center;
    min-height: var(--target);
    color: var(--accent);
    cursor: pointer;
    text-decoration: underline;
  }
  /* Only for who listens to the page. */
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  progress {
    width: 100%;
    height: var(--progress);
    accent-color: var(--accent);
  }
  .message {
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warning);
    color: var(--on-warning);
  }
  /* Still there when empty: a live region that is made with its text is not announced. */
  .message:empty,
  [role='status']:empty {
    position: absolute;
    padding: 0;
  }
`;
