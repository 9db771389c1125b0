import type { Check } from '../check.ts';
import { endOf, rounded } from '../tell.ts';
import { LONG } from '../texts.ts';

/** Chrome's remote voices stop after some 15 s and say nothing of it: https://crbug.com/679437 */
const CUT = 16_000;

export const long: Check = {
  id: 'long',
  question: 'Un texte long est-il dit jusqu’à la fin ?',
  async run(bench) {
    const trial = await bench.sayAll(LONG);
    const { duration } = trial;
    const isShort = duration !== undefined && duration < CUT && duration / LONG.length < 30;
    return {
      answer: duration === undefined ? `Non : ${endOf(trial)}.` : isShort ? 'Non, il est coupé.' : 'Oui.',
      measures: {
        durée: rounded(duration),
        'signaux (nombre)': trial.moments.length,
        'texte (caractères)': LONG.length,
      },
    };
  },
};
