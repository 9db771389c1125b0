/** The app's own address, with a slash at its end. The build puts this one folder below it, as it is here. */
export const ROOT = new URL('../', import.meta.url);
