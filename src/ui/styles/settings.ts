import { css } from 'lit';

/** How a section of the settings looks: a heading, choices in rows that a thumb can hit, and what explains them. */
export const settingsStyles = css`
  :host {
    display: block;
    font-size: var(--text-small);
    line-height: var(--leading-tight);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  h3 {
    margin: 0;
    font-size: var(--text-main);
  }
  p {
    margin: 0;
    line-height: var(--leading);
  }
  .hint {
    color: var(--text-quiet);
  }
  .status:empty {
    margin-top: calc(-1 * var(--space-4));
  }
  fieldset {
    display: grid;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--target);
    padding-block: var(--space-1);
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    width: var(--icon);
    height: var(--icon);
    margin: 0;
    accent-color: var(--accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
`;

/** For an element whose parts stand one below the other, none wider than it. Comes after `settingsStyles`. */
export const columnStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
`;
