import type { Shared } from '../../pwa/inbox.ts';
import type { Dropped } from './given-in.ts';
import { type Given, givenFile, givenText } from './given.ts';

/** From how many UTF-16 code units on a shared text is one to listen to, and not what is said of a link. */
const TEXT = 200;

/** What ends the sentence that a link stands in is no part of it. */
const LINK = /https?:\/\/[^\s<>"»]*[^\s<>"».,;:!?…]/i;

/** What another app has shared, as something handed in. Browsers put a link into the text, after what was selected. */
export function droppedOf({ title, text, url, files }: Shared): Dropped {
  const given = files.map(givenFile);
  const written = text.replace(/\s*https?:\/\/\S+\s*$/i, '').trim();
  const link = LINK.exec(`${url} ${text}`)?.[0];
  if (written.length >= TEXT) return { given: [...given, sharedText(written, title, link)] };
  if (given.length > 0) return { given };
  if (link !== undefined) return { given, address: link };
  return { given: written === '' ? [] : [sharedText(written, title)] };
}

function sharedText(text: string, title: string, source?: string): Given {
  return givenText(text, 'text/plain', {
    name: title || 'Texte partagé',
    ...(title !== '' && { title }),
    ...(source !== undefined && { source }),
  });
}
