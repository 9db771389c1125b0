import type { Check } from '../check.ts';
import { momentOf, rounded } from '../tell.ts';
import { MIDDLE } from '../texts.ts';

export const cancelEvent: Check = {
  id: 'cancel-event',
  question: 'Que dit le navigateur quand on arrête la voix ?',
  async run(bench) {
    const trial = await bench.sayOn(MIDDLE);
    const askedAt = trial.now;
    bench.synthesis.cancel();
    const isWithin = trial.first('end', 'error') !== undefined;
    const moment = await trial.until(bench.waits.afterCancel, 'end', 'error');
    return {
      answer: isWithin ? `${momentOf(moment)}, pendant l’appel même.` : `${momentOf(moment)}.`,
      measures: { 'arrêt demandé': rounded(askedAt), délai: rounded(moment && moment.at - askedAt) },
    };
  },
};
