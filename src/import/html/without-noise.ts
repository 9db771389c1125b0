import { isLinkedTitle } from './is-linked-title.ts';
import { listsOfText } from './lists-of-text.ts';

/** What is never the text of an article, whatever it is called: what has no words, and what stands beside them. */
const NEVER =
  'script,style,noscript,svg,iframe,template,link,img,picture,video,audio,canvas,object,embed,button,input,select,' +
  'textarea,figcaption,nav,aside,footer,[hidden],[aria-hidden=true],[aria-modal=true],[role=navigation],' +
  '[role=complementary],[role=search],[role=contentinfo]';

/** Words in the class or id of what surrounds a text: captions, credits, sharing, subscriptions, advertising, comments. */
const NAMES = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'captions?|legende?s?|credits?|copyright|photo-?credits?|wp-caption-text|caption-attachment\\S*',
    'share|sharing|shares|partages?|social|socials|reseaux|follow|addtoany|sharedaddy',
    'newsletters?|paywall|subscri\\w+|abonne\\w*|premium-paywall|login|signup|inscription',
    'ads?|adverts?|advert\\w+|pub|publicite|sponsors?|sponsored|promos?|outbrain|taboola',
    'related|relateds|lire-aussi|read-?also|read-?more|voir-aussi|see-also|a-lire|recommend\\w*|similar',
    'comments?|commentaires?|reactions?|disqus|tags?|tagslist|breadcrumbs?|ariane|toolbar|tools|rating|cookies?|consent',
    'published|publication-date|timestamp|byline|author\\S*|auteurs?|signature|sr-only|visually-hidden|screen-reader-text|editsection',
  ].join('|')})(?:$|[-_\\s])`,
  'i',
);

/** A named surrounding has at most so many characters, and no more than this share of the whole: else it is the text. */
const [LONGEST_NAMED, LARGEST_SHARE] = [1500, 0.3];

/** Calls of notes, which would be heard as numbers in the middle of a sentence. */
const NOTE = /^[\s[(]*(?:\d{1,3}|\*{1,3}|[a-z])[\s\])]*$/;

/** What asks before one may read. */
const ASKS = '[id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=didomi i]';

/** And how long that is at most, with its list of partners, in characters. */
const LONGEST_ASKED = 10_000;

/** Takes out of a page what is never its text, and what lies over it: so there is less to look through. */
export function pruned(page: Document): void {
  for (const element of page.querySelectorAll(NEVER)) element.remove();
  for (const element of page.body.querySelectorAll(ASKS))
    if (
      element.querySelector('article, main, h1') === null &&
      (element.textContent ?? '').length < LONGEST_ASKED
    )
      element.remove();
}

/** Takes out of a page's text what is no part of it, as far as elements and their names tell. */
export function withoutNoise(root: Element): void {
  for (const form of root.querySelectorAll('form')) form.remove();
  const whole = root.textContent?.length ?? 0;
  for (const element of root.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!NAMES.test(name)) continue;
    const length = element.textContent?.length ?? 0;
    if (length <= LONGEST_NAMED && length <= whole * LARGEST_SHARE) element.remove();
  }
  for (const call of root.querySelectorAll('sup')) {
    const link = call.querySelector('a') ?? call.closest('a');
    if (link !== null && NOTE.test(call.textContent ?? '')) call.remove();
  }
  const lists = listsOfText(root);
  for (const block of root.querySelectorAll('p, li, div, h2, h3, h4'))
    if (isTeaser(block, lists)) (cardOf(block) ?? block).remove();
}

/** A block that is a linked title leads to another article, if it is no item of a list that is text. */
function isTeaser(block: Element, lists: ReadonlySet<Element>): boolean {
  if (block.querySelector('p, li, div') !== null || !isLinkedTitle(block)) return false;
  const item = block.closest('li');
  return item?.parentElement == null || !isLinkedTitle(item) || !lists.has(item.parentElement);
}

/** What presents another article has its heading, some words about it, its author and date. */
function cardOf(block: Element): Element | undefined {
  const card = /^h\d$/.test(block.localName) ? block.closest('li, article') : null;
  return card !== null && (card.textContent ?? '').length <= LONGEST_NAMED ? card : undefined;
}
