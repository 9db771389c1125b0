import type { RecordingFacts } from '../speech/recording/id3-tag.ts';

/** What the page says of its article, for the tags of a recording. */
export function recordingFacts(article: Element): RecordingFacts {
  const text = (selector: string) => article.querySelector(`header ${selector}`)?.textContent.trim();
  const address = article.querySelector<HTMLAnchorElement>('header a')?.href;
  const published = article.querySelector<HTMLTimeElement>('header time')?.dateTime;
  return {
    title: text('h1') ?? document.title,
    artist: text('.author') ?? text('a') ?? text('.source') ?? 'À voix haute',
    language: 'fra',
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { published }),
  };
}
