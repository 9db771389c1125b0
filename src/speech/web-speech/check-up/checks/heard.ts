import type { French } from '../../../check-up/verdict.ts';
import type { Check } from '../check.ts';

const HEARD: readonly { readonly id: French; readonly label: string }[] = [
  { id: 'yes', label: 'Oui, en français' },
  { id: 'english', label: 'En anglais' },
  { id: 'silent', label: 'Rien du tout' },
];

/** The sentence is not shown: who reads it may think to have heard it. */
export const heard: Check = {
  id: 'heard',
  question: 'Est-ce du français que l’on entend ?',
  async run({ ask, notes, voice }) {
    if (!voice) return { answer: 'Il n’y a pas de voix à entendre.' };
    const id = await ask({
      text: 'Avez-vous entendu une phrase en français ?',
      options: HEARD,
    });
    const chosen = HEARD.find((each) => each.id === id);
    notes.french = chosen?.id ?? 'unknown';
    return { answer: `${chosen?.label ?? 'Sans réponse'}.` };
  },
};
