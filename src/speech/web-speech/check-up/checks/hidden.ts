import type { Check } from '../check.ts';
import { whileAway } from './away.ts';

export const hidden: Check = {
  id: 'hidden',
  question: 'La voix continue-t-elle dans une autre application ?',
  run: (bench) =>
    whileAway(bench, 'Passez alors à une autre application pendant 10 secondes, puis revenez ici.'),
};
