import { css } from 'lit';

/** The layout of the list of pronunciations. */
export const lexiconSettingsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding-block: var(--space-2);
    border-bottom: var(--border);
  }
  li > button {
    flex: none;
    padding: 0;
  }
  .word {
    flex: 1;
    min-width: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .spoken {
    display: block;
    color: var(--text-quiet);
    font-weight: 400;
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
    align-self: start;
    margin-top: calc(-1 * var(--space-4));
    padding: 0;
  }
`;
