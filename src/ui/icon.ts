import { svg, type SVGTemplateResult } from 'lit';

/** An icon of `page/icons.ts`, by its path. It stands beside a name and says nothing itself. */
export function icon(path: string): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
