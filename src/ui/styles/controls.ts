import { unsafeCSS } from 'lit';
import text from './controls.css?inline';

/** How a button looks, and how focus shows, in every element. */
export const controls = unsafeCSS(text);
