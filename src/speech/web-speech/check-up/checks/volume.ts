import type { Check } from '../check.ts';
import { SHORT } from '../texts.ts';

const OPTIONS = [
  { id: 'yes', label: 'Oui, plus faible' },
  { id: 'no', label: 'Non, pareille' },
];

export const volume: Check = {
  id: 'volume',
  question: 'Le volume de la voix peut-il changer ?',
  async run(bench) {
    await bench.sayAll(SHORT);
    await bench.sayAll(SHORT, { volume: 0.2 });
    const id = await bench.ask({ text: 'La seconde phrase était-elle plus faible ?', options: OPTIONS });
    return { answer: `${OPTIONS.find((each) => each.id === id)?.label ?? 'Sans réponse'}.` };
  },
};
