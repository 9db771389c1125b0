import type { Rule } from './rule.ts';

const names: Readonly<Record<string, string>> = {
  '50': 'fifties',
  '60': 'sixties',
  '70': 'seventies',
  '80': 'eighties',
  '90': 'nineties',
};

/** « les 80s » → les eighties, as the French press says. */
export const decades: Rule = {
  name: 'decades',
  pattern: /(?<=(?:^|[^A-Za-zÀ-ɏ])(?:les|des|aux|années) )['’]?([5-9]0)['’]?s(?![A-Za-zÀ-ɏ\d])/giu,
  write: ([, decade = '']) => names[decade],
};
