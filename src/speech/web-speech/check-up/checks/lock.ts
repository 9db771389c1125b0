import type { Check } from '../check.ts';
import { whileAway } from './away.ts';

export const lock: Check = {
  id: 'lock',
  question: 'La voix continue-t-elle quand l’écran est verrouillé ?',
  run: (bench) => whileAway(bench, 'Verrouillez alors l’écran pendant 10 secondes, puis revenez ici.'),
};
