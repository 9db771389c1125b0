import { svg } from 'lit';

export const lessIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 10.8h14v2.4H5z" /></svg>`;
export const moreIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10.8 5h2.4v5.8H19v2.4h-5.8V19h-2.4v-5.8H5v-2.4h5.8z" /></svg>`;
