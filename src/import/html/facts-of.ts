import { clean } from '../clean.ts';
import { oneLine } from '../one-line.ts';
import { linkedArticle, namesOf } from './linked-data.ts';
import { titleOf } from './title-of.ts';

/** What a page says of its article. */
export interface Facts {
  readonly title?: string;
  readonly author?: string;
  /** The day, as the publisher's clock had it. */
  readonly published?: string;
  /** BCP 47, as the page declares it. */
  readonly lang?: string;
  /** Its own address, else the name of its site. */
  readonly source?: string;
  /** A sentence or two for those who have not opened it, often those that open it. */
  readonly description?: string;
}

/** The longest name of an author, in characters: more is a sentence. */
const LONGEST_NAME = 100;

/** What a page says of its article: in JSON-LD, in its meta elements, in its headings. To be asked of the whole page. */
export function factsOf(page: Document): Facts {
  const linked = linkedArticle(page);
  const meta = metaOf(page);
  const site = meta('og:site_name') ?? namesOf(linked('publisher'))[0];
  const facts: Record<keyof Facts, string | undefined> = {
    title: titleOf(page, [meta('og:title'), line(linked('headline')), line(page.title)], site),
    author: authorOf(
      [...namesOf(linked('author')), meta('author', 'article:author', 'dc.creator') ?? ''],
      site,
    ),
    published: dayOf([
      linked('datePublished'),
      meta('article:published_time', 'datepublished', 'date', 'dc.date', 'parsely-pub-date'),
      page.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]),
    lang: languageTag([page.documentElement.lang, meta('og:locale'), meta('content-language')]),
    source:
      addressOf([page.querySelector('link[rel=canonical]')?.getAttribute('href'), meta('og:url')]) ?? site,
    description: meta('og:description', 'description') ?? line(linked('description')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The contents of the meta elements, by their names in small letters; the first that says something goes. */
function metaOf(page: Document): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((each) => meta.getAttribute(each))
      .find(Boolean);
    const content = line(meta.getAttribute('content'));
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== undefined && !contents.has(key)) contents.set(key, content);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

function line(value: unknown): string | undefined {
  const text = typeof value === 'string' ? oneLine(clean(value)) : '';
  return text === '' ? undefined : text;
}

function authorOf(names: readonly string[], site: string | undefined): string | undefined {
  const authors = names
    .map((name) => oneLine(clean(name)).replace(/^(par|by)\s+/i, ''))
    .filter(
      (name) =>
        name !== '' && name.length <= LONGEST_NAME && !/^https?:|^@|^\W*$/.test(name) && name !== site,
    );
  return authors.length === 0 ? undefined : [...new Set(authors)].join(', ').slice(0, LONGEST_NAME * 2);
}

function dayOf(dates: readonly unknown[]): string | undefined {
  for (const date of dates) {
    const day = typeof date === 'string' ? /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(date)?.[1] : undefined;
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return undefined;
}

function languageTag(tags: readonly (string | undefined)[]): string | undefined {
  return tags
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .find((tag) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag ?? ''));
}

function addressOf(addresses: readonly (string | null | undefined)[]): string | undefined {
  return addresses.find((address) => /^https?:\/\/\S+$/.test(address ?? '')) ?? undefined;
}
