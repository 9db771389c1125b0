import type { Check } from '../check.ts';
import { inTime } from '../in-time.ts';
import { LONG } from '../texts.ts';

const KEYS = ['play', 'pause', 'stop', 'nexttrack', 'previoustrack'] as const;
const BEGIN = { id: 'begin', label: 'Commencer' };

/** The app sets its own answers to these keys again the next time that it reads. */
export const mediaKeys: Check = {
  id: 'media-keys',
  question: 'Le bouton du casque arrive-t-il jusqu’à la page ?',
  async run(bench) {
    if (!('mediaSession' in navigator)) return { answer: 'Non, le navigateur ne les connaît pas.' };
    await bench.ask({
      text: 'Si vous avez un casque à bouton, touchez « Commencer », puis appuyez sur ce bouton pendant que la voix parle.',
      options: [BEGIN],
    });
    const trial = bench.say(LONG);
    try {
      const key = await inTime(bench.waits.listener, bench.signal, (came: (key: string) => void) => {
        for (const each of KEYS) navigator.mediaSession.setActionHandler(each, ({ action }) => came(action));
      });
      return {
        answer: key === undefined ? 'Non.' : 'Oui.',
        measures: { touche: key ?? '–', 'reçue à': Math.round(trial.now) },
      };
    } finally {
      for (const each of KEYS) navigator.mediaSession.setActionHandler(each, null);
    }
  },
};
