import { css } from 'lit';

/** The list of voices. */
export const voiceSettingsStyles = css`
  fieldset {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  legend {
    padding-bottom: var(--space-2);
  }
  h4 {
    margin: var(--space-2) 0 0;
    color: var(--text-quiet);
    font-size: var(--text-small);
    font-weight: 400;
  }
  .voice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
    padding: var(--space-2);
    padding-inline-start: var(--space-3);
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .voice:has(:checked) {
    outline: var(--focus-offset) solid var(--accent);
  }
  .voice > .choice {
    flex: 1 1 8rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .voice > button {
    flex: none;
    gap: var(--space-1);
    padding-inline: var(--space-2) var(--space-3);
  }
  .about {
    display: grid;
    gap: var(--space-1);
  }
  .about > strong {
    font-weight: 700;
  }
  .about > span {
    color: var(--text-quiet);
  }
  .kept {
    flex: 1 1 100%;
    padding-bottom: var(--space-1);
    color: var(--text-quiet);
  }
  .ask-doctor {
    display: grid;
    justify-items: start;
    gap: var(--space-2);
  }
  .agreement {
    flex: 1 1 100%;
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--warning);
    color: var(--on-warning);
  }
`;
