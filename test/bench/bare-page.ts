/**
 * The least that shows the same article: its title and its paragraphs, with no style and no script.
 * @param html a built page of the app
 */
export function barePage(html: string): string {
  const article = /<article[^>]*>(.*?)<\/article>/s.exec(html)?.[1];
  if (article === undefined) throw new Error('The built page shows no article.');
  const title = /<title>.*?<\/title>/s.exec(html)?.[0] ?? '';
  const heading = /<h1[^>]*>.*?<\/h1>/s.exec(article)?.[0] ?? '';
  const paragraphs = article.replace(/<header.*?<\/header>/s, '').match(/<p[^>]*>.*?<\/p>/gs) ?? [];
  return [
    '<!doctype html>\n<html lang="fr">\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    title,
    heading,
    ...paragraphs,
    '',
  ].join('\n');
}

/** The last words of a built page's article, by which the moment is known when all of it is there. */
export function lastWords(html: string): string {
  const words = /([^<>]{1,40})<\/p>[^<]*$/.exec(barePage(html))?.[1];
  if (words === undefined) throw new Error('The article of the built page has no paragraph.');
  return words;
}

/** A bare page that is there offline. */
export function barePageWithWorker(html: string): string {
  return `${barePage(html)}<script>navigator.serviceWorker.register('worker.js')</script>\n`;
}

/** The least that makes a page work offline: it is stored at once and from then on always given from there. */
export const bareWorker = `
addEventListener('install', (event) => event.waitUntil(caches.open('bare').then((cache) => cache.add('./'))));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((stored) => stored ?? fetch(event.request))),
);
`;
