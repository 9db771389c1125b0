/** The id of the article that opens the app. */
export const LEAD = 'mali-kidal';
