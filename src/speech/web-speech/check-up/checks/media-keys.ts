import type { Check } from '../check.ts';
import { inTime } from '../in-time.ts';
import { endOf } from '../tell.ts';
import { LONG } from '../texts.ts';

const KEYS = ['play', 'pause', 'stop', 'nexttrack', 'previoustrack'] as const;
const BEGIN = { id: 'begin', label: 'Commencer' };

/**
 * The keys go to a page that plays a sound, not to one that only speaks: the same quiet sound is played as in a reading,
 * and what the voice makes of that is told too. The app answers the keys again the next time that it reads.
 */
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
    bench.sound.play();
    try {
      const key = await inTime(bench.waits.listener, bench.signal, (came: (key: string) => void) => {
        for (const each of KEYS) navigator.mediaSession.setActionHandler(each, ({ action }) => came(action));
      });
      return {
        answer: key === undefined ? 'Non.' : 'Oui.',
        measures: {
          touche: key ?? '–',
          'reçue à': Math.round(trial.now),
          'fin de la voix, avec un son à côté': endOf(trial),
        },
      };
    } finally {
      bench.sound.release();
      for (const each of KEYS) navigator.mediaSession.setActionHandler(each, null);
    }
  },
};
