const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/**
 * A day as French writes it: `13 novembre 2023`, `1er mars 2024`; in universal time. By hand: the first
 * `Intl.DateTimeFormat` of a service worker holds the page back by 30 ms.
 */
export function dateLabel(date: Date): string {
  const day = date.getUTCDate();
  return `${day === 1 ? '1er' : day} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
