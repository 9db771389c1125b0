import { css } from 'lit';

/** The layout of the player. */
export const playerBarStyles = css`
  section {
    display: grid;
    gap: var(--space-2);
    max-width: var(--measure);
    margin: 0 auto;
    padding: var(--space-2) var(--space-3);
    font-size: var(--text-small);
    line-height: var(--leading-tight);
  }
  .message {
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warning);
    color: var(--on-warning);
  }
  /* Still there when empty: a live region that is made with its text is not announced. */
  .message:empty {
    align-self: start;
    margin-bottom: calc(-1 * var(--space-2));
    padding: 0;
  }
  .progress {
    display: grid;
    gap: var(--space-1);
    color: var(--text-quiet);
  }
  progress {
    width: 100%;
    height: var(--progress);
    accent-color: var(--accent);
  }
  .rows {
    display: grid;
    gap: var(--space-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .row > * {
    flex: 1;
    padding-inline: var(--space-1);
  }
  .row > .play {
    flex: 3 0 min-content;
    padding-inline: var(--space-3);
    min-height: var(--target-main);
    font-size: var(--text-main);
  }
  .name {
    display: none;
  }
  .play svg {
    width: var(--icon-main);
    height: var(--icon-main);
  }
  .return {
    justify-self: center;
    border-radius: var(--radius-round);
    padding-inline: var(--space-4);
  }
  select {
    appearance: none;
    text-align: center;
    text-align-last: center;
    font-variant-numeric: tabular-nums;
  }
  .row > select {
    flex: 1 0 min-content;
  }
  @media (min-width: 36rem) {
    .name {
      display: inline;
    }
    .row > :has(.name) {
      flex: 1 0 auto;
      padding-inline: var(--space-3);
    }
  }
  @media (max-height: 26rem) {
    .progress > span {
      display: none;
    }
    @media (min-width: 35rem) {
      .rows {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;
