/** What no system has in the name of a file. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]+/gu;

/** In UTF-16 code units; systems take 255 bytes. */
const LONGEST = 80;

/** The name of a file that holds an article in some form. @param ending Such as `mp3`. */
export function fileName(title: string, ending: string): string {
  const name = title.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
  return `${name.trim().replace(/\.+$/, '') || 'Article'}.${ending}`;
}
