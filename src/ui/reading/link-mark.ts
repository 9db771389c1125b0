/** What stands before the settings in a link that carries them. What is behind a `#` is never sent to a server. */
export const LINK_MARK = '#lecture=';
