import { css } from 'lit';

/** The pages of the check-up. */
export const voiceDoctorStyles = css`
  section {
    justify-items: start;
    line-height: var(--leading);
  }
  section > * {
    max-width: 100%;
  }
  h3 {
    line-height: var(--leading-tight);
  }
  h3:focus,
  legend:focus,
  .verdict:focus {
    outline: none;
  }
  h4 {
    margin: 0;
    font-size: var(--text-small);
  }
  .main {
    min-height: var(--target-main);
    padding-inline: var(--space-6);
  }
  .long {
    display: grid;
    justify-items: start;
    gap: var(--space-2);
    padding-top: var(--space-4);
    border-top: var(--border);
  }
  .progress {
    display: grid;
    gap: var(--space-1);
    width: 100%;
    color: var(--text-quiet);
  }
  progress {
    width: 100%;
    height: var(--progress);
    accent-color: var(--accent);
  }
  .doing,
  legend,
  .verdict {
    font-size: var(--text-body);
    font-weight: 700;
    line-height: var(--leading-tight);
  }
  .doing {
    font-weight: 400;
  }
  fieldset {
    gap: var(--space-2);
    width: 100%;
  }
  legend {
    padding-bottom: var(--space-3);
  }
  .option {
    min-height: var(--target-main);
    font-size: var(--text-body);
  }
  .verdict {
    width: 100%;
    padding: var(--space-4);
    border-inline-start: var(--focus);
    border-radius: var(--radius);
    background: var(--surface);
  }
  details {
    width: 100%;
  }
  summary {
    display: list-item;
    font-weight: 700;
    padding-block: var(--space-3);
    cursor: pointer;
  }
  dl {
    display: grid;
    gap: var(--space-1);
    margin: 0;
  }
  dt {
    color: var(--text-quiet);
  }
  dd {
    margin: 0 0 var(--space-2);
  }
`;
