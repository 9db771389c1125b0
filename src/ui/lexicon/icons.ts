import { svg } from 'lit';

export const editIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 16.5V20h3.5L17.8 9.7l-3.5-3.5zM20.4 7.1a1 1 0 000-1.4l-2.1-2.1a1 1 0 00-1.4 0l-1.6 1.6 3.5 3.5z" /></svg>`;
export const removeIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 3h6l1 1.5h4v2H4v-2h4zM6 8h12l-1 13H7zm3.5 2.5v8h1.6v-8zm3.4 0v8h1.6v-8z" /></svg>`;
