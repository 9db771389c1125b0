import type { Check } from '../check.ts';
import { endOf, rounded } from '../tell.ts';
import { SENTENCE } from '../texts.ts';

/** Says the sentence that the next checks look at. */
export const starts: Check = {
  id: 'starts',
  question: 'La voix commence-t-elle ?',
  async run(bench) {
    const trial = bench.say(SENTENCE);
    bench.notes.first = trial;
    await trial.until(bench.waits.start, 'start', 'end', 'error');
    const { startedAt } = trial;
    if (startedAt !== undefined) await trial.until(bench.waits.end(SENTENCE), 'end', 'error');
    return {
      answer: startedAt === undefined ? `Non : ${endOf(trial)}.` : `Oui, en ${rounded(startedAt)} ms.`,
      measures: { 'premier début': rounded(startedAt) },
    };
  },
};
