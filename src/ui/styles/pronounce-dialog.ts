import { css } from 'lit';

/** The layout of the dialog for one word. */
export const pronounceDialogStyles = css`
  dialog {
    line-height: var(--leading-tight);
  }
  form,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .field {
    gap: var(--space-2);
  }
  h2,
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--text-main);
  }
  p {
    line-height: var(--leading);
  }
  .hint {
    color: var(--text-quiet);
  }
  .message {
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warning);
    color: var(--on-warning);
  }
  /* Still there when empty: a live region that is made with its text is not announced. */
  .message:empty {
    align-self: start;
    margin-top: calc(-1 * var(--space-4));
    padding: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .row > button {
    flex: 1 0 auto;
    max-width: 100%;
    padding-inline: var(--space-2);
  }
`;
