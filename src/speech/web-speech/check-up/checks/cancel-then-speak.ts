import type { Check } from '../check.ts';
import { rounded } from '../tell.ts';
import { MIDDLE, SHORT } from '../texts.ts';

/** Waits between the two, in ms: at once, and what Firefox and WebKit are said to need. */
const WAITS = [0, 50, 125, 250];

export const cancelThenSpeak: Check = {
  id: 'cancel-then-speak',
  question: 'Après un arrêt, combien de temps faut-il attendre pour reparler ?',
  async run(bench) {
    const measures: Record<string, number | string> = {};
    for (const wait of WAITS) {
      await bench.sayOn(MIDDLE);
      bench.synthesis.cancel();
      if (wait > 0) await bench.wait(wait);
      const trial = bench.say(SHORT);
      const start = await trial.until(bench.waits.start / 2, 'start');
      measures[`après ${wait} ms`] = start ? rounded(start.at) : 'perdu';
      await bench.quiet();
    }
    const lost = WAITS.filter((wait) => measures[`après ${wait} ms`] === 'perdu');
    return {
      answer: lost.length === 0 ? 'Il ne faut pas attendre.' : `Perdu après ${lost.join(', ')} ms.`,
      measures,
    };
  },
};
