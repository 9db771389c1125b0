import type { Check } from '../check.ts';
import { rounded } from '../tell.ts';
import { SHORT } from '../texts.ts';

export const next: Check = {
  id: 'next',
  question: 'Combien dure le silence entre deux phrases ?',
  async run(bench) {
    const one = await bench.sayAll(SHORT);
    if (!one.first('end')) return { answer: 'Non mesuré : la fin n’est pas annoncée.' };
    // Still within the end of the one before, as when an article is read.
    const { startedAt } = await bench.sayAll(SHORT);
    return {
      answer: startedAt === undefined ? 'La seconde phrase ne vient pas.' : `${rounded(startedAt)} ms.`,
      measures: { 'début à chaud': rounded(one.startedAt), 'fin → début': rounded(startedAt) },
    };
  },
};
