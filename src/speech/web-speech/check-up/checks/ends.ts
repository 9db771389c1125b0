import type { Check } from '../check.ts';
import { endOf, rounded } from '../tell.ts';

export const ends: Check = {
  id: 'ends',
  question: 'La voix annonce-t-elle sa fin ?',
  run({ notes: { first } }) {
    if (first?.startedAt === undefined) return { answer: 'Elle n’a pas commencé.' };
    return {
      answer: first.first('end') ? 'Oui.' : `Non : ${endOf(first)}.`,
      measures: { fin: rounded(first.first('end')?.at) },
    };
  },
};
