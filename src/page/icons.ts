/* The paths of the icons, drawn in a square of 24. */

export const PLAY = 'M7 4.5v15l12.5-7.5z';
export const PAUSE = 'M6 5h4.5v14H6zM13.5 5H18v14h-4.5z';
export const STOP = 'M6 6h12v12H6z';
export const SETTINGS =
  'M3 6h8.2a3 3 0 015.6 0H21v2h-4.2a3 3 0 01-5.6 0H3zM3 16h2.2a3 3 0 015.6 0H21v2H10.8a3 3 0 01-5.6 0H3z';
export const LESS = 'M5 10.8h14v2.4H5z';
export const MORE = 'M10.8 5h2.4v5.8H19v2.4h-5.8V19h-2.4v-5.8H5v-2.4h5.8z';
export const REPEAT = 'M12 5V1.5L7 6l5 4.5V7.2a5.4 5.4 0 11-5.4 5.4H4.4A7.6 7.6 0 1012 5z';
export const NEXT_SENTENCE = 'M8.5 5l7.5 7-7.5 7-1.8-1.9L12.2 12 6.7 6.9z';
export const PREVIOUS_SENTENCE = 'M15.5 5L8 12l7.5 7 1.8-1.9L11.8 12l5.5-5.1z';
export const NEXT_PARAGRAPH =
  'M4.8 5l7.5 7-7.5 7L3 17.1 8.5 12 3 6.9zM12.3 5l7.5 7-7.5 7-1.8-1.9L16 12l-5.5-5.1zM20 5h2v14h-2z';
export const PREVIOUS_PARAGRAPH =
  'M19.2 5l-7.5 7 7.5 7 1.8-1.9L15.5 12 21 6.9zM11.7 5l-7.5 7 7.5 7 1.8-1.9L8 12l5.5-5.1zM2 5h2v14H2z';
export const LETTERS =
  'M7 5h2.4l5 14h-2.5l-1.2-3.6H5.6L4.4 19H2zm1.2 2.8L6.3 13.3h3.7zM18 9.6c2.6 0 4 1.2 4 3.5V19h-2v-1c-.6.8-1.5 1.2-2.6 1.2-1.9 0-3.2-1.1-3.2-2.8 0-1.8 1.3-2.8 3.7-2.8H20v-.4c0-1.1-.7-1.7-2-1.7-.9 0-1.8.3-2.7.9l-.8-1.6c1.1-.8 2.2-1.2 3.5-1.2zm.2 5.6c-1.2 0-1.9.4-1.9 1.2 0 .7.6 1.1 1.5 1.1 1.2 0 2.2-.7 2.2-1.8v-.5z';
export const RULER = 'M3 4h18v2H3zM3 9h18v2H3zM2 12.5h20v2H2zM3 17h18v2H3z';
