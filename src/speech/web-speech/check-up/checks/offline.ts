import { isLocal } from '../../is-local.ts';
import type { Check } from '../check.ts';
import { endOf, rounded } from '../tell.ts';
import { SHORT } from '../texts.ts';

const READY = { id: 'ready', label: 'C’est fait' };

export const offline: Check = {
  id: 'offline',
  question: 'Parle-t-elle sans Internet ?',
  async run(bench) {
    const { notes, voice } = bench;
    if (!voice) return { answer: 'Il n’y a pas de voix à essayer.' };
    if (notes.french === 'silent') return { answer: 'Non mesuré : rien ne s’entend.' };
    if (navigator.onLine)
      await bench.ask({
        text: 'Pour être sûr que la voix parle sans Internet : passez en mode avion, puis touchez « C’est fait ». Ou passez cette question.',
        options: [READY],
      });
    const measures = {
      'local selon le navigateur': String(isLocal(voice)),
      'en ligne selon le navigateur': String(navigator.onLine),
    };
    if (navigator.onLine) return { answer: 'L’appareil est resté en ligne.', measures };
    const trial = await bench.sayAll(SHORT);
    notes.offline = trial.first('end') ? 'proven' : 'no';
    return {
      answer: trial.first('end') ? 'Oui.' : `Non : ${endOf(trial)}.`,
      measures: { ...measures, début: rounded(trial.startedAt), durée: rounded(trial.duration) },
    };
  },
};
