import { systemOf } from '../../system.ts';
import type { Check } from '../check.ts';
import { momentOf, rounded } from '../tell.ts';
import { MIDDLE, SHORT } from '../texts.ts';

export const pause: Check = {
  id: 'pause',
  question: 'La voix sait-elle faire une pause ?',
  async run(bench) {
    // speech-dispatcher stays silent for all pages until it is started again, when it is stopped in a pause.
    if (systemOf(navigator.userAgent, navigator.maxTouchPoints) === 'linux')
      return { answer: 'Non essayé : sur Linux, cela peut rendre la voix muette.' };
    const trial = await bench.sayOn(MIDDLE);
    bench.synthesis.pause();
    const paused = await trial.until(bench.waits.afterCancel, 'pause', 'end', 'error');
    await bench.wait(bench.waits.paused);
    const before = trial.moments.length;
    const resumedAt = trial.now;
    bench.synthesis.resume();
    const over = await trial.until(bench.waits.end(MIDDLE), 'end', 'error');
    await bench.quiet();
    const after = await bench.sayAll(SHORT);
    return {
      answer: over && over.at > resumedAt ? 'Oui, elle reprend.' : 'Non, elle ne reprend pas.',
      measures: {
        'à la pause': momentOf(paused),
        'reprise demandée': rounded(resumedAt),
        'signaux après la reprise (nombre)': trial.moments.length - before,
        fin: momentOf(over),
        'phrase suivante': momentOf(after.first('start', 'error')),
      },
    };
  },
};
