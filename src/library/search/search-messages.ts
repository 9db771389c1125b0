import type { Found } from '../found.ts';

/** What the worker is asked for. */
export type SearchRequest =
  | { readonly type: 'changed'; readonly articles: readonly string[] | 'all' }
  | { readonly type: 'search'; readonly id: number; readonly query: string };

/** What it answers. */
export type SearchAnswer =
  | { readonly type: 'found'; readonly id: number; readonly found: readonly Found[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
