/** What is read: an article, or a page of the app’s own that is only text, as the help. */
export const TEXT = ':is(article,main:has(>h1))';
