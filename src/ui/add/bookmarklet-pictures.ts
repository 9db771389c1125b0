import { svg, type SVGTemplateResult } from 'lit';

/* What the reader will see in the browser, drawn: each stands beside its words and says nothing itself. */

/** The browser's menu, with the star in it. */
export const browserBar = picture(svg`
  <rect x="4" y="6" width="212" height="32" rx="16" /><path d="M20 22h110" />
  <circle cx="236" cy="14" r="2" /><circle cx="236" cy="22" r="2" /><circle cx="236" cy="30" r="2" />
  <rect x="120" y="48" width="126" height="36" rx="8" />
  <path d="M144 56l3.4 7 7.6 1-5.6 5.3 1.4 7.6-6.8-3.7-6.8 3.7 1.4-7.6-5.6-5.3 7.6-1z" />
  <path d="M176 66h50" />`);

/** A bookmark's name and address. */
export const favouriteRow = picture(svg`
  <rect x="4" y="4" width="242" height="36" rx="8" /><text x="16" y="28">Écouter</text>
  <rect x="4" y="48" width="242" height="36" rx="8" /><text x="16" y="72">javascript:…</text>`);

/** The name typed in the bar of addresses, and the bookmark that is found. */
export const namedBar = picture(svg`
  <rect x="4" y="4" width="242" height="36" rx="18" /><text x="20" y="28">Écouter|</text>
  <path d="M24 54l3.4 7 7.6 1-5.6 5.3 1.4 7.6-6.8-3.7-6.8 3.7 1.4-7.6-5.6-5.3 7.6-1z" fill="currentcolor" />
  <text x="48" y="74">Écouter</text>`);

function picture(content: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="picture" viewBox="0 0 250 88" aria-hidden="true" stroke-width="2">${content}</svg>`;
}
