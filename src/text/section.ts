/** How many paragraphs are kept, and shown, together: a screenful and more, so that a book is there piece by piece. */
export const SECTION = 50;
