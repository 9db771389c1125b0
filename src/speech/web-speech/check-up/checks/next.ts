import type { Check } from '../check.ts';
import { rounded } from '../tell.ts';
import { SHORT } from '../texts.ts';

export const next: Check = {
  id: 'next',
  question: 'Combien dure le silence entre deux phrases ?',
  async run(bench) {
    const one = await bench.sayAll(SHORT);
    const end = one.first('end');
    // Still within the end of the one before, as when an article is read.
    const other = await bench.sayAll(SHORT);
    const { startedAt } = other;
    return {
      answer:
        end && startedAt !== undefined ? `${rounded(startedAt)} ms.` : 'La seconde phrase ne vient pas.',
      measures: { 'début à chaud': rounded(one.startedAt), 'fin → début': rounded(startedAt) },
    };
  },
};
