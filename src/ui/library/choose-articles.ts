import type { Shelved } from './shelf.ts';

/** Which articles the list shows: those in a state, or those with a tag. */
export type Choice = 'all' | 'unheard' | 'begun' | 'heard' | 'archived' | `tag:${string}`;

export type Order = 'recent' | 'title' | 'length';

const french = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

const BY: Readonly<Record<Order, (one: Shelved, other: Shelved) => number>> = {
  recent: (one, other) => other.added - one.added,
  title: (one, other) => french.compare(one.title, other.title),
  length: (one, other) => left(one) - left(other),
};

/** The choices but tags, each with its French name. */
export const CHOICES: Readonly<Record<Exclude<Choice, `tag:${string}`>, string>> = {
  all: 'Tous',
  unheard: 'À lire',
  begun: 'Commencés',
  heard: 'Déjà écoutés',
  archived: 'Archives',
};

/** The orders, each with its French name. */
export const ORDERS: Readonly<Record<Order, string>> = {
  recent: 'Récents',
  title: 'Titre',
  length: 'Durée',
};

/** A choice out of the value of a list. */
export function choiceOf(value: string): Choice {
  if (value.startsWith('tag:')) return `tag:${value.slice('tag:'.length)}`;
  return (['unheard', 'begun', 'heard', 'archived'] as const).find((choice) => choice === value) ?? 'all';
}

/** The tag that is chosen, if it is one. */
export function tagIn(choice: Choice): string | undefined {
  return choice.startsWith('tag:') ? choice.slice('tag:'.length) : undefined;
}

/** An order out of the value of a list. */
export function orderOf(value: string): Order {
  return value === 'title' || value === 'length' ? value : 'recent';
}

/** The articles of a choice, in an order. What is archived is shown only where it is asked for. */
export function chooseArticles(articles: readonly Shelved[], choice: Choice, order: Order): Shelved[] {
  return articles.filter((article) => isIn(article, choice)).toSorted(BY[order]);
}

/** The tags of all articles, in the order of the alphabet. */
export function tagsOf(articles: readonly Shelved[]): string[] {
  return [...new Set(articles.flatMap(({ tags }) => tags))].toSorted(french.compare);
}

function isIn({ archived, heard, finished, tags }: Shelved, choice: Choice): boolean {
  if (choice === 'archived' || archived) return archived && choice === 'archived';
  switch (choice) {
    case 'all':
      return true;
    case 'unheard':
      return finished === null;
    case 'begun':
      return finished === null && heard > 0;
    case 'heard':
      return finished !== null;
    default:
      return tags.includes(choice.slice('tag:'.length));
  }
}

/** What is still to be heard, in UTF-16 code units. */
function left({ characters, heard }: Shelved): number {
  return characters * (1 - heard);
}
